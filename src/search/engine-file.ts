/** The WebAssembly file of Pagefind's engine below `pagefind/`, which has the same name for every language. */
export const engineFile = 'wasm.engine.pagefind'
