import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A file of a built site: its path from the folder, with slashes, and its size. */
export type BuiltFile = { path: string; bytes: number }

/** What is in the folder of a built site. */
export type BuiltFiles = {
  /** Its files at any depth, sorted by path. */
  files: BuiltFile[]
  /** The paths of links and of whatever else is neither a file nor a folder. No build writes any. */
  others: string[]
}

/** Lists the files of a built site. None is opened, so that a hundred thousand take about a second. */
export function builtFiles(folder: string): BuiltFiles {
  const files: BuiltFile[] = []
  const others: string[] = []
  const folders = ['']
  for (let above = folders.pop(); above !== undefined; above = folders.pop()) {
    for (const entry of readdirSync(join(folder, above), { withFileTypes: true })) {
      const path = above + entry.name
      if (entry.isDirectory()) folders.push(`${path}/`)
      else if (entry.isFile()) files.push({ path, bytes: statSync(join(folder, path)).size })
      else others.push(path)
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { files, others: others.sort() }
}

/** The size of a site. */
export type SiteSize = {
  files: number
  bytes: number
  /** The largest HTML file, as it is, not compressed; undefined if there is none. */
  largestPage: BuiltFile | undefined
}

export function sizeOfSite(files: readonly BuiltFile[]): SiteSize {
  return {
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    largestPage: largestOf(files.filter(({ path }) => path.endsWith('.html'))),
  }
}

/** The largest of some files, the first one if several are; undefined if there is none. */
export function largestOf(files: readonly BuiltFile[]): BuiltFile | undefined {
  return files.reduce<BuiltFile | undefined>(
    (largest, file) => (largest && largest.bytes >= file.bytes ? largest : file),
    undefined,
  )
}
