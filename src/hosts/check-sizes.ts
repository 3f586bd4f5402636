import { type BuiltFile, largestOf, sizeOfSite } from './built-files.ts'
import { type Findings, few, together, within } from './findings.ts'
import type { Host } from './host.ts'

const fewer = 'Choose a host that accepts more: docs/publish.md compares them.'
const smaller =
  'If it is the recording, publish the file elsewhere and give its address: recording.url in edition.yaml.'

/** Compares the number and the sizes of files with what a host accepts. */
export function checkSizes(files: readonly BuiltFile[], host: Host): Findings {
  const largest = largestOf(files)
  const most = host.fileBytes?.max ?? Infinity
  const tooLarge = files.filter(({ bytes }) => bytes > most)
  return together([
    within(host.files, files.length, 'files', fewer),
    ...(host.filesPerFolder ? fullestFolder(files, host) : []),
    within(host.siteBytes, sizeOfSite(files).bytes, 'bytes in all', smaller),
    ...(largest
      ? [
          {
            problems: [],
            usage: within(
              host.fileBytes,
              largest.bytes,
              `bytes in the largest file, ${largest.path}`,
              '',
            ).usage,
          },
        ]
      : []),
    few(
      tooLarge.flatMap(
        ({ path, bytes }) => within(host.fileBytes, bytes, `bytes in ${path}`, smaller).problems,
      ),
    ),
  ])
}

/** Compares what is directly in a folder with what a host accepts, for the folder with the most. */
function fullestFolder(files: readonly BuiltFile[], { filesPerFolder }: Host): Findings[] {
  const folders = new Map<string, number>()
  const seen = new Set<string>()
  for (const { path } of files) {
    for (let entry = path; entry !== '' && !seen.has(entry);) {
      seen.add(entry)
      const folder = entry.slice(0, Math.max(0, entry.lastIndexOf('/')))
      folders.set(folder, (folders.get(folder) ?? 0) + 1)
      entry = folder
    }
  }
  const [fullest] = [...folders].sort(([, a], [, b]) => b - a)
  if (fullest === undefined) return []
  const [folder, entries] = fullest
  return [
    within(
      filesPerFolder,
      entries,
      `files in the fullest folder, ${folder || 'the top one'}`,
      fewer,
    ),
  ]
}
