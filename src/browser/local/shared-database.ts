import type { StoredHighlight, Which } from '#browser/highlights/database.ts'

/** What a page asks of the frame that has the highlights of all pages. */
export type DatabaseQuestion =
  | { ask: 'readAll' | 'deleteAll' }
  | { ask: 'read'; which: Which }
  | { ask: 'change'; which: Which; expected: string; put: StoredHighlight[]; remove: string[] }

/** The answer of the frame: highlights, whether something was changed, or why not. */
export type DatabaseAnswer =
  | { stored: StoredHighlight[] }
  | { isDone: boolean }
  | { failure: { name: string; message: string } }
