import { close, createIndex } from 'pagefind'
import type { SearchRecord } from './records.ts'

/** The files of a search index by their path below `pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>

/**
 * The only door to Pagefind's indexer.
 *
 * @throws where Pagefind refuses a record, with its own words.
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFiles> {
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
  return new Map(
    files.filter(({ path }) => !isUnused(path)).map(({ path, content }) => [path, content]),
  )
}

/** Pagefind's own interfaces, which this site does not load. */
function isUnused(path: string): boolean {
  return /^pagefind-(ui|modular-ui|component-ui|highlight)\b/.test(path)
}
