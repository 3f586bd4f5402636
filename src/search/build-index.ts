import { close, createIndex } from 'pagefind'
import { encodeAbout } from './about.ts'
import type { Analysis } from './analysis.ts'
import { engineFile } from './engine-file.ts'
import { normalizeIndex } from './normalize-index.ts'
import {
  compressContent,
  decodeFile,
  entryFile,
  type IndexFiles,
  readContent,
  readText,
} from './pagefind-files.ts'
import type { SearchRecord } from './records.ts'
import { toIndexedText } from './split-words.ts'

/** A part of the index: its file, and the first word in it. */
export type Chunk = [from: string, file: string]

/** How many words of the index are in one file: a search loads only the files that contain its words. */
const wordsPerChunk = 2500

export type Index = {
  files: IndexFiles
  /** The id that Pagefind's results use, for each URL. */
  ids: ReadonlyMap<string, string>
  /** Sorted by their first words. */
  chunks: readonly Chunk[]
}

/**
 * Builds an index with Pagefind. No other module uses its indexer.
 *
 * @param analysis how the words of the records are stemmed beforehand.
 * @param engineLanguage the language in which Pagefind stems them.
 * @returns an empty index if there are no records, since Pagefind cannot read one without any.
 * @throws if Pagefind refuses a record, with its message.
 */
export async function buildIndex(
  records: readonly SearchRecord[],
  analysis: Analysis,
  engineLanguage: string,
): Promise<Index> {
  if (records.length === 0) return { files: new Map(), ids: new Map(), chunks: [] }
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(wordsPerChunk)
  const { index, errors } = await createIndex({ forceLanguage: engineLanguage })
  if (!index)
    throw new Error(`Unexpected answer of the indexer, expected an index: ${errors.join('; ')}`)
  for (const { url, content, about, locator, place, filters, sort } of records) {
    const meta = { about: encodeAbout(about), locator, ...(place && { place }) }
    const indexed = toIndexedText(content, analysis)
    const record = { url, content: indexed, meta, filters, sort, language: engineLanguage }
    const added = await index.addCustomRecord(record)
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
    ids: restoreContent(used, records, analysis),
    files: normalizeIndex(used),
    chunks: chunksOf(used),
  }
}

/** Whether a file belongs to Pagefind's own interfaces or is its worker, none of which this site uses. */
function isUnusedFile(path: string): boolean {
  return /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\b/.test(path)
}

/**
 * Renames the engine for the language of the index, so that pages can preload it without knowing the language, and removes
 * all other engines.
 */
function renameEngine(files: Map<string, Uint8Array>): void {
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
 * Restores the original content of records whose indexed text differs from it, so that results show it.
 *
 * @returns Pagefind's id for each URL.
 */
function restoreContent(
  files: Map<string, Uint8Array>,
  records: readonly SearchRecord[],
  analysis: Analysis,
): Map<string, string> {
  const contents = new Map(records.map(({ url, content }) => [url, content]))
  const ids = new Map<string, string>()
  for (const path of files.keys()) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1]
    if (id === undefined) continue
    const fragment = JSON.parse(readContent(files, path).toString('utf8')) as Fragment
    ids.set(fragment.url, id)
    const content = contents.get(fragment.url) ?? ''
    if (content === toIndexedText(content, analysis)) continue
    // Pagefind makes its own excerpts from `raw_content`, which are not used here. If that is empty, it changes `content`.
    const restored = { ...fragment, content, raw_content: ' ' }
    files.set(path, compressContent(JSON.stringify(restored)))
  }
  return ids
}

function chunksOf(files: IndexFiles): Chunk[] {
  return [...files.keys()]
    .filter((path) => path.endsWith('.pf_index'))
    .map((path): Chunk => {
      const [[[firstWord]]] = decodeFile(files, path) as [[[string]]]
      return [firstWord, path]
    })
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

type Entry = { languages: Record<string, { wasm: string | null }> }
type Fragment = { url: string; content: string }
