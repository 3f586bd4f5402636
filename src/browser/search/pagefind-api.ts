import {
  isFunction,
  isNumber,
  isString,
  listOf,
  objectOf,
  optional,
  recordOf,
} from '#browser/shape.ts'

// The part of Pagefind's interface that the search uses, with checks of what it returns.

export type Filters = Record<string, string | { any: string[] }>

/** How many results each value of each filter has. */
export type Counts = Record<string, Record<string, number>>

/** `words` are the positions of the matches, as word indexes in the record. */
export type Result = { id: string; score: number; words: number[]; data: () => Promise<unknown> }

export type ResultData = {
  raw_url: string
  content: string
  meta: { about: string; locator: string; place?: string | undefined }
}

export const isResultData = objectOf<ResultData>({
  raw_url: isString,
  content: isString,
  meta: objectOf<ResultData['meta']>({
    about: isString,
    locator: isString,
    place: optional(isString),
  }),
})

/** What Pagefind answers to a part of a query. */
export type PartAnswer = { results: Result[]; filters?: Counts | undefined }

export const isPartAnswer = objectOf<PartAnswer>({
  results: listOf(
    objectOf<Result>({ id: isString, score: isNumber, words: listOf(isNumber), data: isFunction }),
  ),
  filters: optional(recordOf(recordOf(isNumber))),
})

export type PagefindModule = { createInstance: (options: Record<string, unknown>) => Pagefind }

export const isPagefindModule = objectOf<PagefindModule>({ createInstance: isFunction })

export type Pagefind = {
  init(): Promise<void>
  filters(): Promise<unknown>
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>
  search(
    query: string,
    options: { filters: Filters; sort: Record<string, string> },
  ): Promise<unknown>
}
