/** Where the code lies; a bundler sees both addresses. With answers it is larger. */
export const CODE = {
  "why-declined.wasm": () => new URL("./why-declined.wasm", import.meta.url),
  "why-declined-answers.wasm": () => new URL("./why-declined-answers.wasm", import.meta.url),
};

export function codeFile(answers) {
  return answers ? "why-declined-answers.wasm" : "why-declined.wasm";
}
