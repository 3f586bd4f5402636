import { base } from '#browser/base.ts'

/** Where the files of the search stand. */
export const searchRoot = `${base}pagefind/`

/**
 * Reads a data file of the search; it is remembered.
 *
 * @throws where it is missing or broken; it can then be read again.
 */
export function readJson<T>(path: string): Promise<T> {
  const known = read.get(path)
  if (known) return known as Promise<T>
  const reading = fetchJson<T>(path)
  read.set(path, reading)
  reading.catch(() => read.delete(path))
  return reading
}

const read = new Map<string, Promise<unknown>>()

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(searchRoot + path)
  if (!response.ok) throw new Error(`Unexpected ${response.status} for ${path}, expected the file`)
  return (await response.json()) as T
}

/**
 * Makes sure that compressed files are there and whole. The engine is silent about one that is not, and finds nothing in it.
 *
 * @throws where one is not.
 */
export async function assertIntact(paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.map(async (path) => {
      const { ok, body } = await fetch(searchRoot + path, { cache: 'force-cache' })
      if (!ok || !body) throw new Error(`Unexpected absence of ${path}, expected the file`)
      await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
    }),
  )
}
