import type { Start } from '#search/start.ts'
import { preload } from './preload.ts'
import { base } from './site.ts'

let started: Promise<Start> | undefined

/**
 * What a first search starts from; it is remembered. The files that every search needs are asked for as soon as it names
 * them.
 *
 * @throws where it is missing or broken; it can then be read again.
 */
export function readStart(cache: RequestCache = 'default'): Promise<Start> {
  if (!started) {
    started = read(cache)
    started.catch(forgetStart)
  }
  return started
}

/** Lets it be read anew. */
export function forgetStart(): void {
  started = undefined
}

async function read(cache: RequestCache): Promise<Start> {
  const response = await fetch(`${base}pagefind/start.json`, { cache })
  if (!response.ok)
    throw new Error(`Unexpected ${response.status} for start.json, expected the file`)
  const start = (await response.json()) as Start
  for (const file of start.spoken.files) preload(file)
  preload(`pagefind-entry.json?ts=${start.version}`)
  return start
}
