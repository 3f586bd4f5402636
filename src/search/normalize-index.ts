import { createHash } from 'node:crypto'
import { decodeFile, encodeFile, entryFile, type IndexFiles, readText } from './pagefind-files.ts'

/**
 * Sorts the filters of an index and the values of each filter, replaces the ids of its pages, and renames the files whose content
 * this changes. Pagefind writes filters in an order that varies from run to run; after this, the same records always give the
 * same bytes.
 *
 * @param ids the new id for each of Pagefind’s.
 * @throws if a page has no new id.
 */
export function normalizeIndex(files: IndexFiles, ids: ReadonlyMap<string, string>): IndexFiles {
  const normalized = new Map(files)
  const entry = JSON.parse(readText(normalized, entryFile)) as Entry
  for (const language of Object.values(entry.languages)) {
    const path = `pagefind.${language.hash}.pf_meta`
    const meta = decodeFile(normalized, path) as Meta
    normalized.delete(path)
    meta[pageListIndex] = meta[pageListIndex].map(([id, ...page]) => {
      const own = ids.get(id)
      if (own === undefined) throw new Error(`Unexpected page ${id} in the index, expected records`)
      return [own, ...page]
    })
    meta[filterListIndex] = meta[filterListIndex]
      .map(([name, hash]): NamedFilter => [name, normalizeFilter(normalized, hash)])
      .toSorted(byName)
    const content = encodeFile(meta)
    language.hash = contentName(language.hash, content)
    normalized.set(`pagefind.${language.hash}.pf_meta`, content)
  }
  normalized.set(entryFile, new TextEncoder().encode(JSON.stringify(entry)))
  return new Map([...normalized].toSorted(byName))
}

/** Sorts the values of a filter and renames its file. Returns the new name. */
function normalizeFilter(files: Map<string, Uint8Array>, hash: string): string {
  const path = (name: string) => `filter/${name}.pf_filter`
  const [name, values] = decodeFile(files, path(hash)) as Filter
  files.delete(path(hash))
  const content = encodeFile([name, values.toSorted(byName)])
  const newName = contentName(hash, content)
  files.set(path(newName), content)
  return newName
}

/** The positions of the lists of pages and filters in a `pf_meta` file. */
const pageListIndex = 1
const filterListIndex = 3

/** A name derived from the content of a file, with the language and the length of its old name. */
function contentName(name: string, content: Uint8Array): string {
  const [language = '', oldHash = ''] = name.split('_')
  const hash = createHash('sha256').update(content).digest('hex').slice(0, oldHash.length)
  return `${language}_${hash}`
}

function byName(
  [a]: readonly [string, ...unknown[]],
  [b]: readonly [string, ...unknown[]],
): number {
  return a < b ? -1 : Number(a > b)
}

type Entry = { languages: Record<string, { hash: string }> }
type NamedFilter = [name: string, hash: string]
type Page = [id: string, ...unknown[]]
type Meta = [version: string, pages: Page[], unknown, filters: NamedFilter[], ...unknown[]]
type Filter = [name: string, values: [value: string, pages: number[]][]]
