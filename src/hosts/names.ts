import type { BuiltFile } from './built-files.ts'

/** The longest path of a file in bytes: that of S3, the shortest of the hosts that document one. */
export const longestPath = 1024

/**
 * What is wrong with the names in a path on some computers; undefined if nothing is. An edition that Windows cannot store can neither be
 * uploaded from there nor unpacked by its readers.
 */
export function faultOf(path: string): string | undefined {
  const length = Buffer.byteLength(path)
  if (length > longestPath) return `a path of ${length} bytes, more than ${longestPath}`
  for (const name of path.split('/')) {
    if (name.includes('\uFFFD')) return 'a name that is not UTF-8'
    if (/[<>:"|?*\\\p{Cc}]/u.test(name))
      return 'a name with a character that Windows does not allow'
    if (/[. ]$/.test(name)) return 'a name that ends in a dot or a space, which Windows removes'
    if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name))
      return 'a name that Windows keeps for a device'
  }
  return undefined
}

/**
 * Names of files and folders in the same folder that differ only in case, or in how Unicode writes the same letter: systems that do not
 * distinguish them keep one of them. Each pair is reported once, as two paths.
 */
export function collisions(files: readonly BuiltFile[]): [string, string][] {
  const seen = new Map<string, string>()
  const found = new Map<string, [string, string]>()
  for (const { path } of files) {
    for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      const part = end < 0 ? path : path.slice(0, end)
      const key = part.normalize('NFC').toLowerCase()
      const known = seen.get(key)
      if (known === undefined) seen.set(key, part)
      else if (known !== part && nameAbove(known) === nameAbove(part))
        found.set(part, [known, part])
      if (end < 0) break
    }
  }
  return [...found.values()]
}

/** The folder of a path. What is in two folders that collide need not be reported too. */
function nameAbove(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
