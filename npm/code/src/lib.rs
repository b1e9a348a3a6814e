//! The code of the npm package. JavaScript calls what the library exports; this crate makes a module of it.

// Nothing is called by name: linking it is what exports it.
use why_declined as _;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
