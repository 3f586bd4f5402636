import { decode, encode } from 'cborg'
import { gunzipSync, gzipSync } from 'node:zlib'

/** The files of an index by their paths below `pagefind/`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>

/**
 * The versions of Pagefind whose private file format this folder reads and writes: gzip of a signature, followed by CBOR
 * or, in `pf_fragment` files, JSON. Before adding a version, compare its files with what `normalize-index.ts` and
 * `build-index.ts` expect of them.
 */
export const knownVersions: readonly string[] = ['1.5.2']

/** The file that names the language, the hash of the metadata and the engine. */
export const entryFile = 'pagefind-entry.json'

const signature = Buffer.from('pagefind_dcd')

/**
 * Reads the content of a compressed file, without the signature.
 *
 * @throws if the file is missing or has no signature.
 */
export function readContent(files: IndexFiles, path: string): Buffer {
  const file = files.get(path)
  if (!file) throw new Error(`Unexpected index without ${path}, expected it beside the others`)
  const bytes = gunzipSync(file)
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`Unexpected ${path}, expected a file that begins with ${signature.toString()}`)
  return bytes.subarray(signature.length)
}

/** Compresses content after the signature. */
export function compressContent(content: string | Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(Buffer.concat([signature, Buffer.from(content)]), { level: 9 }))
}

/** Decodes the CBOR of a file. @throws as {@link readContent}. */
export function decodeFile(files: IndexFiles, path: string): unknown {
  return decode(readContent(files, path))
}

/** Encodes data as the CBOR of a file. */
export function encodeFile(data: unknown): Uint8Array {
  return compressContent(encode(data))
}

/** Removes the files with the content of pages. Returns Pagefind’s id of each page, and its URL. */
export function takeFragments(files: Map<string, Uint8Array>): { id: string; url: string }[] {
  return [...files.keys()].flatMap((path) => {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1]
    if (id === undefined) return []
    const { url } = JSON.parse(readContent(files, path).toString('utf8')) as { url: string }
    files.delete(path)
    return { id, url }
  })
}

/** Reads a file of plain text. */
export function readText(files: IndexFiles, path: string): string {
  return new TextDecoder().decode(files.get(path))
}
