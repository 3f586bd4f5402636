import { decode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { gunzipSync, gzipSync } from 'node:zlib'
import { engineFile } from './engine-file.ts'
import type { SearchRecord } from './records.ts'
import { settleIndex } from './settle-index.ts'
import { spaced } from './split-words.ts'

/** The files of a search index by their path below `pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>

/** A part of the index: its file, and the first of the words in it. */
export type Chunk = [from: string, file: string]

/** How many entries of the index come in one file: a first search asks for those of its words, and of no others. */
const entriesInChunk = 2500

/**
 * The only door to Pagefind's indexer.
 *
 * @param language of the edition: words are found in the forms in which it inflects them.
 * @returns its files, and for each address the name under which Pagefind's answers have it. Without records there are none:
 * Pagefind cannot read an index of nothing.
 * @throws where Pagefind refuses a record, with its own words.
 */
export async function buildIndex(
  records: readonly SearchRecord[],
  language: string,
): Promise<Index> {
  if (records.length === 0) return { files: new Map(), ids: new Map(), chunks: [] }
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(entriesInChunk)
  const forceLanguage = isDivided(language) ? 'unknown' : language
  const { index, errors } = await createIndex({ forceLanguage })
  if (!index)
    throw new Error(`Unexpected answer of the indexer, expected an index: ${errors.join('; ')}`)
  for (const { url, content, meta, filters, sort } of records) {
    const record = { url, content: spaced(content), meta, filters, sort }
    const added = await index.addCustomRecord({ ...record, language: forceLanguage })
    if (added.errors.length > 0)
      throw new Error(`Unexpected record ${url}: ${added.errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  await index.deleteIndex()
  await close()
  const used = new Map(
    files.filter(({ path }) => !isUnused(path)).map(({ path, content }) => [path, content]),
  )
  nameEngine(used)
  return {
    ids: keepOwnWords(used, records),
    files: settleIndex(used),
    chunks: chunksOf(used),
  }
}

/** Whether Pagefind would divide a language into words by itself. How it does so is not how browsers do, who read the query. */
function isDivided(language: string): boolean {
  return /^(zh|ja|th)\b/i.test(language)
}

/** Pagefind's own interfaces and its worker, which this site does not load. */
function isUnused(path: string): boolean {
  return /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\b/.test(path)
}

/** Gives the engine for the language of the index a name that can be known before the index is, and drops any other. */
function nameEngine(files: Files): void {
  const entry = JSON.parse(textOf(files, entryFile)) as Entry
  const [language] = Object.values(entry.languages)
  if (!language) throw new Error('Unexpected index without a language, expected one')
  const engine = files.get(`wasm.${language.wasm ?? 'unknown'}.pagefind`)
  if (!engine)
    throw new Error(`Unexpected absence of the engine for ${String(language.wasm)}, expected it`)
  for (const path of [...files.keys()]) if (path.startsWith('wasm.')) files.delete(path)
  files.set(engineFile, engine)
  language.wasm = engineFile.split('.')[1] ?? null
  files.set(entryFile, Buffer.from(JSON.stringify(entry)))
}

/**
 * Puts the words of a record in place of those that were indexed for it, where these are not the same.
 *
 * @returns for each address the name that Pagefind has for it.
 */
function keepOwnWords(files: Files, records: readonly SearchRecord[]): Map<string, string> {
  const own = new Map(records.map(({ url, content }) => [url, content]))
  const ids = new Map<string, string>()
  for (const [path, file] of files) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1]
    if (id === undefined) continue
    const fragment = JSON.parse(opened(file).toString('utf8')) as { url: string; content: string }
    ids.set(fragment.url, id)
    const content = own.get(fragment.url) ?? ''
    if (content === spaced(content)) continue
    // Pagefind makes excerpts from `raw_content`, which nobody reads here; where it has none, it changes `content`.
    const changed = JSON.stringify({ ...fragment, content, raw_content: ' ' })
    files.set(path, new Uint8Array(gzipSync(signature + changed, { level: 9 })))
  }
  return ids
}

function chunksOf(files: Files): Chunk[] {
  return [...files]
    .filter(([path]) => path.endsWith('.pf_index'))
    .map(([path, content]): Chunk => {
      const [[[first]]] = decode(opened(content)) as [[[string]]]
      return [first, path]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A file without its compression and Pagefind's signature. */
function opened(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(signature.length)
}

function textOf(files: Files, path: string): string {
  return new TextDecoder().decode(files.get(path))
}

const signature = 'pagefind_dcd'
const entryFile = 'pagefind-entry.json'

type Files = Map<string, Uint8Array>
type Entry = { languages: Record<string, { wasm: string | null }> }

export type Index = {
  files: IndexFiles
  ids: ReadonlyMap<string, string>
  chunks: readonly Chunk[]
}
