import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The paths of the files in a folder, at any depth: from that folder, with slashes, sorted. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** The same without hidden files and what is in hidden folders. */
export async function visiblePathsIn(folder: string): Promise<string[]> {
  return (await pathsIn(folder)).filter((path) => !/(?:^|\/)\./.test(path))
}
