import { base } from '#browser/base.ts'
import { isString, listOf, parseJson } from '#model/shape.ts'
import { readStored, writeStored } from '#browser/storage.ts'

const key = `searches:${base}`
const isQueryList = listOf(isString)

const maxKept = 5
const maxLength = 80

/** Keeps a query on this device, in place of its own beginning if that was the last one. */
export function keepQuery(typed: string): void {
  const query = typed.trim()
  if (query === '' || query.length > maxLength) return
  const others = readQueries().filter(
    (one, index) => one !== query && !(index === 0 && query.startsWith(one)),
  )
  writeQueries([query, ...others].slice(0, maxKept))
}

/** The queries that are kept, the last one first. */
export function readQueries(): string[] {
  return parseJson(readStored(key) ?? '', isQueryList) ?? []
}

/** Keeps these queries and no others. */
export function writeQueries(queries: readonly string[]): void {
  writeStored(key, queries.length > 0 ? JSON.stringify(queries) : null)
}
