/** Pagefind’s program below `pagefind/`. */
export const programFile = 'pagefind.js'

/** The WebAssembly file of Pagefind's engine below `pagefind/`, which has the same name for every language. */
export const engineFile = 'wasm.engine.pagefind'

/** The empty file that takes its place beside every index but the first. */
export const noEngineFile = 'wasm.none.pagefind'
