import {
  isFunction,
  isNumber,
  isString,
  listOf,
  objectOf,
  optional,
  recordOf,
} from '#model/shape.ts'

// The part of Pagefind's interface that the search uses, with checks of what it returns.

export type Filters = Record<string, string | { any: string[] }>

/** How many results each value of each filter has. */
export type Counts = Record<string, Record<string, number>>

/** A result as Pagefind has it. `words` are the positions of the matches, as word indexes in the record. */
export type IndexResult = { id: string; score: number; words: number[] }

/** What Pagefind answers to a part of a query. */
export type PartAnswer = { results: IndexResult[]; filters?: Counts | undefined }

export const isPartAnswer = objectOf<PartAnswer>({
  results: listOf(
    objectOf<IndexResult>({ id: isString, score: isNumber, words: listOf(isNumber) }),
  ),
  filters: optional(recordOf(recordOf(isNumber))),
})

export type PagefindModule = { createInstance: (options: Record<string, unknown>) => Pagefind }

export const isPagefindModule = objectOf<PagefindModule>({ createInstance: isFunction })

export type Pagefind = {
  init(): Promise<void>
  filters(): Promise<unknown>
  search(query: string, options: { filters: Filters }): Promise<unknown>
}
