import { decode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { gunzipSync } from 'node:zlib'
import type { SearchRecord } from './records.ts'
import { settleIndex } from './settle-index.ts'

/** The files of a search index by their path below `pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>

/** A part of the index: its file, and the first of the words in it. */
export type Chunk = [from: string, file: string]

/** How many entries of the index come in one file: a first search asks for those of its words, and of no others. */
const entriesInChunk = 2500

/**
 * The only door to Pagefind's indexer.
 *
 * @returns its files, and for each address the name under which Pagefind's answers have it.
 * @throws where Pagefind refuses a record, with its own words.
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<Index> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(entriesInChunk)
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index)
    throw new Error(`Unexpected answer of the indexer, expected an index: ${errors.join('; ')}`)
  for (const { url, content, meta, filters, sort } of records) {
    const added = await index.addCustomRecord({ url, content, language: 'en', meta, filters, sort })
    if (added.errors.length > 0)
      throw new Error(`Unexpected record ${url}: ${added.errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  await index.deleteIndex()
  await close()
  const used = files.filter(({ path }) => !isUnused(path))
  return {
    files: settleIndex(new Map(used.map(({ path, content }) => [path, content]))),
    ids: idsOf(used),
    chunks: chunksOf(used),
  }
}

/** Pagefind's own interfaces and its worker, which this site does not load, and its search without a language. */
function isUnused(path: string): boolean {
  return /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\b|wasm\.unknown)/.test(path)
}

function idsOf(files: readonly File[]): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { path, content } of files) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1]
    if (id === undefined) continue
    const { url } = JSON.parse(opened(content).toString('utf8')) as { url: string }
    ids.set(url, id)
  }
  return ids
}

function chunksOf(files: readonly File[]): Chunk[] {
  return files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .map(({ path, content }): Chunk => {
      const [[[first]]] = decode(opened(content)) as [[[string]]]
      return [first, path]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A file without its compression and Pagefind's signature. */
function opened(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray('pagefind_dcd'.length)
}

type File = { path: string; content: Uint8Array }

export type Index = {
  files: IndexFiles
  ids: ReadonlyMap<string, string>
  chunks: readonly Chunk[]
}
