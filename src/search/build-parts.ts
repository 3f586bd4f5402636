import type { Analysis } from './analysis.ts'
import { buildIndex } from './build-index.ts'
import type { Bundled, PartCount } from './bundles.ts'
import type { IndexFiles } from './pagefind-files.ts'
import { exchangeOfPlace } from './record-id.ts'
import type { SearchRecord } from './records.ts'
import { routesTo } from './routes.ts'
import { type Bundle, type IndexParts, partFile } from './search-manifest.ts'

/** An index in its parts: what the manifest says of it, all its bundles, and its files below `pagefind/`. */
export type BuiltParts = {
  index: IndexParts
  bundles: Bundle[]
  files: IndexFiles
  /** How many records have each word, as Pagefind has it. */
  words: ReadonlyMap<string, number>
}

/** How the words of an index are reduced to stems: beforehand, and by Pagefind in one language. */
export type Stemming = { analysis: Analysis; engineLanguage: string }

/** The folder of an index in one part, and that of several. Only an index at the root may have the program and its engine. */
export type Layout = { one: string; several: string; hasEngine: boolean }

/** How many words are in one file of an index in one part, and in several. */
const wordsPerChunk = { one: 2100, several: 6000 }

/** The most chunks that a part lists. */
const maxChunks = 400

/**
 * Builds an index in parts.
 *
 * @param parts the records of each.
 */
export async function buildParts(
  parts: readonly SearchRecord[][],
  layout: Layout,
  bundle: (records: readonly SearchRecord[], count: PartCount) => Bundled,
  stemming: Stemming,
): Promise<BuiltParts> {
  const total = new Map<string, number>()
  const built: BuiltParts & { files: Map<string, Uint8Array> } = {
    index: { parts: [], routes: [] },
    bundles: [],
    files: new Map(),
    words: total,
  }
  const isOnly = parts.length === 1
  const count = isOnly ? 'one' : 'several'
  const words: ReadonlyMap<string, number>[] = []
  for (const [at, records] of parts.entries()) {
    const own = isOnly ? layout.one : `${layout.several}${at}/`
    const { bundles, starts, indexed } = bundle(records, count)
    const kind = isOnly ? undefined : records[0]?.filters['kind']?.[0]
    const index = await buildIndex(
      kind === undefined ? indexed : indexed.map(withoutKind),
      stemming,
      layout.hasEngine && own === '',
      wordsPerChunk[count],
    )
    words.push(index.words)
    for (const [word, count] of index.words) total.set(word, (total.get(word) ?? 0) + count)
    built.bundles.push(...bundles)
    for (const [path, content] of index.files) built.files.set(own + path, content)
    for (const [number, one] of bundles.entries())
      built.files.set(`${own}records/${number}.json`, toJson(one))
    const paths = [...index.files.keys()].sort()
    const contents = {
      filters: paths.filter((path) => path.endsWith('.pf_filter')),
      chunks: index.chunks.length > maxChunks ? [] : [...index.chunks],
      starts,
    }
    if (!isOnly) built.files.set(own + partFile, toJson(contents))
    built.index.parts.push({
      folder: own,
      meta: paths.find((path) => path.endsWith('.pf_meta')) ?? '',
      from: exchangeOfPlace(records[0]?.place ?? '0'),
      ...(isOnly && { contents }),
      ...(kind !== undefined && { kind }),
    })
  }
  if (isOnly || !canRoute(stemming)) return built
  const { files, firsts } = routesTo(words)
  for (const [number, file] of files.entries())
    built.files.set(`${layout.several}routes/${number}.json`, toJson(file))
  return { ...built, index: { ...built.index, routes: firsts } }
}

/** An empty index, for its engine, which all parts use. */
export async function buildEngine(stemming: Stemming): Promise<IndexFiles> {
  const nothing: SearchRecord = {
    ...{ url: '/', content: '0', locator: '', filters: {} },
    about: { kind: 'interview', title: '' },
  }
  return (await buildIndex([['0.0', nothing]], stemming, true, wordsPerChunk.several)).files
}

/** A record of a part in which all are of one kind, which the manifest says. */
function withoutKind([id, record]: Bundled['indexed'][number]): Bundled['indexed'][number] {
  const filters = Object.entries(record.filters).filter(([name]) => name !== 'kind')
  return [id, { ...record, filters: Object.fromEntries(filters) }]
}

/** Whether the browser can tell which stem of the index a word has: Pagefind’s stemmer for English is the only one that it has too. */
export function canRoute({ engineLanguage }: Pick<Stemming, 'engineLanguage'>): boolean {
  return engineLanguage === 'en' || engineLanguage === 'unknown'
}

export function toJson(data: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(data))
}
