import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The paths of the files in a folder, at any depth: from that folder, with slashes, sorted. Follows symbolic links, except those that
 * lead nowhere, or back to a folder that they are in.
 */
export async function pathsIn(folder: string): Promise<string[]> {
  return (await pathsBelow(folder, '', [await realpath(folder)])).sort()
}

/** The same without hidden files and what is in hidden folders. */
export async function visiblePathsIn(folder: string): Promise<string[]> {
  return (await pathsIn(folder)).filter((path) => !/(?:^|\/)\./.test(path))
}

/**
 * @param path that of a folder in `root`, with a slash at its end unless it is empty.
 * @param above the real paths of that folder and those that it is in.
 */
async function pathsBelow(root: string, path: string, above: readonly string[]): Promise<string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true })
  const paths = await Promise.all(
    entries.map(async (entry): Promise<string[]> => {
      const own = path + entry.name
      const file = join(root, own)
      const kind = entry.isSymbolicLink() ? await stat(file).catch(() => undefined) : entry
      if (kind?.isFile()) return [own]
      if (!kind?.isDirectory()) return []
      if (!entry.isSymbolicLink()) return pathsBelow(root, `${own}/`, above)
      const target = await realpath(file)
      const isAround = above.some((one) => one === target || one.startsWith(join(target, '/')))
      return isAround ? [] : pathsBelow(root, `${own}/`, [...above, target])
    }),
  )
  return paths.flat()
}
