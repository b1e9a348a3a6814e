import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  // The policy allows files of this origin, and no data: addresses.
  build: { assetsInlineLimit: 0 },
  // Vite would move the package's modules, and they look for their WebAssembly beside themselves.
  optimizeDeps: { exclude: ["why-declined"] },
  // In this repository the package is a link to a folder outside of the demo.
  server: { fs: { allow: [fileURLToPath(new URL("../../..", import.meta.url))] } },
});
