import { base } from '#browser/site.ts'

/**
 * The only door to Pagefind in the browser. The engine is loaded once; after a failure it is tried anew.
 *
 * @throws where its files are missing or broken.
 */
export async function find(query: string): Promise<Found> {
  const api = await engine()
  const { results } = await api.search(query)
  if (results.length > 0 || !/\s/.test(query.trim())) return { results, partial: false }
  return { results: await withAnyWord(api, query), partial: true }
}

/** Loads the engine and its index ahead of the first search. */
export async function warmUp(): Promise<void> {
  await engine().catch(() => undefined)
}

/** Where no paragraph has all the words: those that have most of them, by the engine's own order among equals. */
async function withAnyWord(api: Pagefind, query: string): Promise<Result[]> {
  const words = [...new Set(query.replaceAll('"', ' ').trim().split(/\s+/))].slice(0, 8)
  const found = new Map<string, { result: Result; words: number }>()
  for (const { results } of await Promise.all(words.map((word) => api.search(word)))) {
    for (const result of results) {
      const known = found.get(result.id)
      if (known) known.words++
      else found.set(result.id, { result, words: 1 })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.words - a.words || b.result.score - a.result.score)
    .map(({ result }) => result)
}

async function engine(): Promise<Pagefind> {
  loading ??= load()
  try {
    return await loading
  } catch (error) {
    loading = undefined
    attempts++
    throw error
  }
}

let loading: Promise<Pagefind> | undefined
let attempts = 0

async function load(): Promise<Pagefind> {
  // A browser remembers a module that failed to load; under another address it asks again.
  const path = `${base}pagefind/pagefind.js${attempts > 0 ? `?${attempts}` : ''}`
  const api = (await import(/* @vite-ignore */ path)) as Pagefind
  await api.options({ baseUrl: base, bundlePath: `${base}pagefind/`, excerptLength: 1 })
  await api.init()
  return api
}

export type Found = {
  results: Result[]
  /** True where nothing has all the words and these have some. */
  partial: boolean
}

export type Result = { id: string; score: number; data(): Promise<ResultData> }

export type ResultData = {
  url: string
  raw_content?: string
  content: string
  locations: number[]
  meta: { title: string; speaker: string; locator: string; kind: 'interview' | 'glossary' }
}

type Pagefind = {
  options(options: Record<string, unknown>): Promise<void>
  init(): Promise<void>
  search(query: string): Promise<{ results: Result[] }>
}
