//! The version of the words. Shared with the build script.

use super::compile::Message;

/// The version of words that stand on those of another version, or on none: FNV-1a over ids and texts, in 8
/// hexadecimal digits.
///
/// Where a message stands, and what its comment says, are not words.
pub(crate) fn version(base: &str, messages: &[Message]) -> String {
    let mut sorted: Vec<_> = messages.iter().collect();
    sorted.sort_by(|a, b| a.id.cmp(&b.id));
    let mut hash: u32 = 0x811c_9dc5;
    let words = sorted.iter().flat_map(|message| message.id.bytes().chain([0]).chain(message.text.bytes()).chain([0]));
    for byte in base.bytes().chain(words) {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    format!("{hash:08x}")
}
