import { fetchData } from './fetch-data.ts'
import { checkShape, type Guard } from '#model/shape.ts'

/**
 * Fetches a JSON file.
 *
 * @throws if it cannot be fetched, is malformed or has another shape.
 */
export async function fetchJson<T>(url: string, guard: Guard<T>, cache?: RequestCache): Promise<T> {
  return checkShape(await fetchData(url, cache), guard, url)
}

/**
 * Makes a function that fetches JSON files of one shape and remembers them. It throws as {@link fetchJson}; the next call
 * then tries again.
 */
export function jsonLoader<T>(guard: Guard<T>): (url: string) => Promise<T> {
  const files = new Map<string, Promise<T>>()
  return (url) => {
    const known = files.get(url)
    if (known) return known
    const file = fetchJson(url, guard)
    files.set(url, file)
    file.catch(() => files.delete(url))
    return file
  }
}
