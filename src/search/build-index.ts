import { decode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { gunzipSync, gzipSync } from 'node:zlib'
import { engineFile } from './engine-file.ts'
import type { SearchRecord } from './records.ts'
import { normalizeIndex } from './normalize-index.ts'
import { toIndexedText } from './split-words.ts'

/** The files of a search index by their path below `pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>

/** A part of the index: its file, and the first of the words in it. */
export type Chunk = [from: string, file: string]

/** How many entries of the index are in one file: a search loads only the files that contain its words. */
const entriesInChunk = 2500

/**
 * Builds an index with Pagefind. No other module uses its indexer.
 *
 * @param language the language of the edition, which decides how words are stemmed.
 * @returns its files, and for each address the id that Pagefind's results use. Both are empty if there are no records,
 * since Pagefind cannot read an empty index.
 * @throws if Pagefind refuses a record, with its message.
 */
export async function buildIndex(
  records: readonly SearchRecord[],
  language: string,
): Promise<Index> {
  if (records.length === 0) return { files: new Map(), ids: new Map(), chunks: [] }
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(entriesInChunk)
  const forceLanguage = isSegmented(language) ? 'unknown' : language
  const { index, errors } = await createIndex({ forceLanguage })
  if (!index)
    throw new Error(`Unexpected answer of the indexer, expected an index: ${errors.join('; ')}`)
  for (const { url, content, meta, filters, sort } of records) {
    const record = { url, content: toIndexedText(content), meta, filters, sort }
    const added = await index.addCustomRecord({ ...record, language: forceLanguage })
    if (added.errors.length > 0)
      throw new Error(`Unexpected record ${url}: ${added.errors.join('; ')}`)
  }
  const { files } = await index.getFiles()
  await index.deleteIndex()
  await close()
  const used = new Map(
    files.filter(({ path }) => !isUnusedFile(path)).map(({ path, content }) => [path, content]),
  )
  renameEngine(used)
  return {
    ids: restoreContent(used, records),
    files: normalizeIndex(used),
    chunks: chunksOf(used),
  }
}

/** Whether Pagefind would segment a language into words itself, unlike the browser that reads the query. */
function isSegmented(language: string): boolean {
  return /^(zh|ja|th)\b/i.test(language)
}

/** Pagefind's own interfaces and its worker, which this site does not load. */
function isUnusedFile(path: string): boolean {
  return /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\b/.test(path)
}

/**
 * Renames the engine for the language of the index, so that pages can preload it without knowing the language, and removes
 * all other engines.
 */
function renameEngine(files: Files): void {
  const entry = JSON.parse(readText(files, entryFile)) as Entry
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
 * Restores the original content of records in the results, if it differs from the indexed form.
 *
 * @returns Pagefind's id for each address.
 */
function restoreContent(files: Files, records: readonly SearchRecord[]): Map<string, string> {
  const contents = new Map(records.map(({ url, content }) => [url, content]))
  const ids = new Map<string, string>()
  for (const [path, file] of files) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1]
    if (id === undefined) continue
    const fragment = JSON.parse(decompressed(file).toString('utf8')) as {
      url: string
      content: string
    }
    ids.set(fragment.url, id)
    const content = contents.get(fragment.url) ?? ''
    if (content === toIndexedText(content)) continue
    // Pagefind makes excerpts from `raw_content`, which are not used here. Without it, Pagefind would change `content`.
    const changed = JSON.stringify({ ...fragment, content, raw_content: ' ' })
    files.set(path, new Uint8Array(gzipSync(signature + changed, { level: 9 })))
  }
  return ids
}

function chunksOf(files: Files): Chunk[] {
  return [...files]
    .filter(([path]) => path.endsWith('.pf_index'))
    .map(([path, content]): Chunk => {
      const [[[first]]] = decode(decompressed(content)) as [[[string]]]
      return [first, path]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The content of a compressed file, without Pagefind's signature. */
function decompressed(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(signature.length)
}

function readText(files: Files, path: string): string {
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
