import { close, createIndex } from 'pagefind'
import type { Stemming } from './build-parts.ts'
import type { Bundled } from './bundles.ts'
import { chunkWords } from './chunk-words.ts'
import { engineFile, noEngineFile, programFile } from './engine-file.ts'
import { normalizeIndex } from './normalize-index.ts'
import {
  compressContent,
  entryFile,
  type IndexFiles,
  readContent,
  readText,
  takeFragments,
} from './pagefind-files.ts'
import type { Chunk } from './search-manifest.ts'
import { toIndexedText } from './indexed-text.ts'

export type Index = {
  files: IndexFiles
  /** Sorted by their first words. */
  chunks: readonly Chunk[]
  /** How many records have each word, as Pagefind has it. */
  words: ReadonlyMap<string, number>
}

/**
 * Builds an index with Pagefind, in which records have their own ids and are not contained. No other module uses its indexer.
 *
 * @param wordsPerChunk how many words are in one file: a search loads only the files that contain its words.
 * @param isFirst whether the program is among the files; other indexes use that of the first.
 * @returns an empty index if there are no records, since Pagefind cannot read one without any.
 * @throws if Pagefind refuses a record, with its message.
 */
export async function buildIndex(
  records: Bundled['indexed'],
  { analysis, engineLanguage }: Stemming,
  isFirst: boolean,
  wordsPerChunk: number,
): Promise<Index> {
  if (records.length === 0) return { files: new Map(), chunks: [], words: new Map() }
  await startIndexer(wordsPerChunk)
  const { index, errors } = await createIndex({ forceLanguage: engineLanguage })
  if (!index)
    throw new Error(`Unexpected answer of the indexer, expected an index: ${errors.join('; ')}`)
  // Pagefind handles requests in their order. Waiting for each answer would take both programs as long again.
  await Promise.all(
    records.map(async ([, { url, content, filters }], at) => {
      const { errors } = await index.addCustomRecord({
        url: String(at),
        content: toIndexedText(content, analysis),
        filters,
        language: engineLanguage,
      })
      if (errors.length > 0) throw new Error(`Unexpected record ${url}: ${errors.join('; ')}`)
    }),
  )
  const { files } = await index.getFiles()
  await index.deleteIndex()
  const used = new Map(
    files.filter(({ path }) => !isUnusedFile(path)).map(({ path, content }) => [path, content]),
  )
  renameEngine(used, isFirst)
  if (isFirst) await minifyProgram(used)
  else used.delete(programFile)
  const ids = new Map<string, string>()
  for (const { id, url } of takeFragments(used)) ids.set(id, records[Number(url)]![0])
  return { files: normalizeIndex(used, ids), ...wordsOf(used) }
}

/**
 * Lets the indexer run that makes chunks of this size, which it reads when it starts. One that runs makes index after index, since to start
 * it takes as long as to index fifty records.
 */
async function startIndexer(wordsPerChunk: number): Promise<void> {
  if (chunkSize !== wordsPerChunk) await stopIndexer()
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(wordsPerChunk)
  chunkSize = wordsPerChunk
}

let chunkSize: number | undefined

/** Ends the indexer, after the last index. */
export async function stopIndexer(): Promise<void> {
  await close()
  chunkSize = undefined
}

/** Whether a file belongs to Pagefind's own interfaces or is its worker, none of which this site uses. */
function isUnusedFile(path: string): boolean {
  return /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\b/.test(path)
}

/**
 * Renames the engine for the language of the index, so that pages can preload it without knowing the language, and removes
 * all other engines. An index that is not the first gets an empty one, since Pagefind requests one for each index.
 */
function renameEngine(files: Map<string, Uint8Array>, isFirst: boolean): void {
  const entry = JSON.parse(readText(files, entryFile)) as Entry
  const [language] = Object.values(entry.languages)
  if (!language) throw new Error('Unexpected index without a language, expected one')
  const engine = files.get(`wasm.${language.wasm ?? 'unknown'}.pagefind`)
  if (!engine)
    throw new Error(`Unexpected absence of the engine for ${String(language.wasm)}, expected it`)
  for (const path of [...files.keys()]) if (path.startsWith('wasm.')) files.delete(path)
  const name = isFirst ? engineFile : noEngineFile
  files.set(name, isFirst ? engine : compressContent(' '))
  language.wasm = name.split('.')[1] ?? null
  files.set(entryFile, Buffer.from(JSON.stringify(entry)))
}

/** Minifies Pagefind’s program, which makes it a third shorter, or a sixth once compressed. */
async function minifyProgram(files: Map<string, Uint8Array>): Promise<void> {
  // Only builds need it, and it is slow to load.
  const { minify } = await import('vite')
  const { code, errors } = await minify(programFile, readText(files, programFile), { module: true })
  const [error] = errors
  if (error) throw new Error(`Unexpected program of Pagefind, expected a module: ${error.message}`)
  files.set(programFile, Buffer.from(code))
}

function wordsOf(files: IndexFiles): Pick<Index, 'chunks' | 'words'> {
  const chunks: Chunk[] = []
  const words = new Map<string, number>()
  for (const path of files.keys()) {
    if (!path.endsWith('.pf_index')) continue
    const own = chunkWords(readContent(files, path))
    chunks.push([own[0]?.[0] ?? '', path])
    for (const [word, records] of own) words.set(word, records)
  }
  return { chunks: chunks.sort(([a], [b]) => (a < b ? -1 : 1)), words }
}

type Entry = { languages: Record<string, { wasm: string | null }> }
