/** The WebAssembly file of the search engine below `pagefind/`, for any language. */
export const engineFile = 'wasm.engine.pagefind'
