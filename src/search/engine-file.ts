/** The program of the search engine below `pagefind/`, whatever the language it was made for. */
export const engineFile = 'wasm.engine.pagefind'
