/** The part of Pagefind's interface that the search uses. */

export type Filters = Record<string, string | { any: string[] }>

export type Counts = Record<string, Record<string, number>>

/** `words` are the positions of the matches, as word indexes in the record. */
export type Result = { id: string; score: number; words: number[]; data: () => Promise<ResultData> }

export type ResultData = {
  raw_url: string
  content: string
  meta: { about: string; locator: string }
}

export type PartAnswer = { results: Result[]; filters?: Counts }

export type PagefindModule = { createInstance: (options: Record<string, unknown>) => Pagefind }

export type Pagefind = {
  init(): Promise<void>
  filters(): Promise<unknown>
  mergeIndex(path: string, options: Record<string, unknown>): Promise<void>
  search(
    query: string,
    options: { filters: Filters; sort: Record<string, string> },
  ): Promise<{ results: Result[]; filters: Counts }>
}
