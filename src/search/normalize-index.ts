import { decode, encode } from 'cborg'
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { IndexFiles } from './build-index.ts'

/**
 * Puts the filters of an index, and the values of each, in order. Pagefind writes them in an order that changes from run to run,
 * and so the names of the files, which follow from what is in them. After this the same records give the same bytes.
 */
export function normalizeIndex(files: IndexFiles): IndexFiles {
  const settled = new Map(files)
  const entry = JSON.parse(textOf(settled, 'pagefind-entry.json')) as Entry
  for (const language of Object.values(entry.languages)) {
    const path = `pagefind.${language.hash}.pf_meta`
    const meta = decodeFile(settled, path) as Meta
    settled.delete(path)
    meta[filterListIndex] = meta[filterListIndex]
      .map(([name, hash]): Named => [name, normalizeFilter(settled, hash)])
      .toSorted(byName)
    const content = encodeFile(meta)
    language.hash = contentName(language.hash, content)
    settled.set(`pagefind.${language.hash}.pf_meta`, content)
  }
  settled.set('pagefind-entry.json', new TextEncoder().encode(JSON.stringify(entry)))
  return new Map([...settled].toSorted(byName))
}

/** Writes a filter anew and gives its new name. */
function normalizeFilter(files: Map<string, Uint8Array>, hash: string): string {
  const path = (name: string) => `filter/${name}.pf_filter`
  const [name, values] = decodeFile(files, path(hash)) as Filter
  files.delete(path(hash))
  const content = encodeFile([name, values.toSorted(byName)])
  const own = contentName(hash, content)
  files.set(path(own), content)
  return own
}

/** What every file of an index begins with, before what is CBOR. */
const signature = Buffer.from('pagefind_dcd')

/** Where `pf_meta` has the list of filters. */
const filterListIndex = 3

function decodeFile(files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
  const content = files.get(path)
  if (!content) throw new Error(`Unexpected index without ${path}, expected it beside the others`)
  const bytes = gunzipSync(content)
  if (!bytes.subarray(0, signature.length).equals(signature)) {
    throw new Error(`Unexpected ${path}, expected a file that begins with ${signature.toString()}`)
  }
  return decode(bytes.subarray(signature.length))
}

function encodeFile(data: unknown): Uint8Array {
  return new Uint8Array(gzipSync(Buffer.concat([signature, encode(data)]), { level: 9 }))
}

/** A name as long as the one before, of the same language, from what is in the file. */
function contentName(name: string, content: Uint8Array): string {
  const [language = '', before = ''] = name.split('_')
  const own = createHash('sha256').update(content).digest('hex').slice(0, before.length)
  return `${language}_${own}`
}

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path))
}

function byName(
  [a]: readonly [string, ...unknown[]],
  [b]: readonly [string, ...unknown[]],
): number {
  return a < b ? -1 : Number(a > b)
}

type Entry = { languages: Record<string, { hash: string }> }
type Named = [name: string, hash: string]
type Meta = [string, unknown, unknown, Named[], ...unknown[]]
type Filter = [name: string, values: [value: string, pages: number[]][]]
