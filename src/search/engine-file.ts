/** Pagefind’s program below `pagefind/`. */
export const programFile = 'pagefind.js'

/** The WebAssembly file of Pagefind's engine below `pagefind/`, which has the same name for every language. */
export const engineFile = 'wasm.engine.pagefind'

/** The empty file that takes its place beside every index but the first. */
export const noEngineFile = 'wasm.none.pagefind'

/**
 * The folder with the program, the engine and an index without words, below `pagefind/` of an edition in a library. In `pagefind/` of
 * the library itself, each engine is in a folder with the name of its language.
 */
export const sharedEngineFolder = 'engine/'
