import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** A file in a ZIP. */
export type ZippedFile = {
  path: string
  content: string | Uint8Array
  /** Whether it is compressed already, or has to be readable as it is. */
  isStored?: boolean
}

/**
 * Packs files into a ZIP, in their order and all with one date: the same files give the same bytes on every machine.
 *
 * @param day the date of the files, such as `2026-11-27`. ZIP has no dates before 1980.
 */
export function zip(files: Iterable<ZippedFile>, day = '1980-01-01'): Uint8Array {
  const packed: Zippable = {}
  for (const { path, content, isStored = false } of files)
    packed[path] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: isStored ? 0 : 9 },
    ]
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  // Midnight local time, because ZIP stores local times.
  return zipSync(packed, { mtime: new Date(Math.max(year, 1980), month - 1, date) })
}

/** The paths of the files in a ZIP, in their order; none if it is damaged. */
export function pathsInZip(bytes: Uint8Array): string[] {
  const paths: string[] = []
  try {
    unzipSync(bytes, { filter: ({ name }) => (paths.push(name), false) })
  } catch {
    return []
  }
  return paths
}

/** The bytes of a file in a ZIP; undefined if there is no such file, or the ZIP is damaged. */
export function fileInZip(bytes: Uint8Array, path: string): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === path })[path]
  } catch {
    return undefined
  }
}
