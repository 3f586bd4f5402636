import type { ExportFile, Format, Making } from '#exports/format.ts'
import { formats } from '#exports/formats.ts'
import { getMaking } from './making.ts'

/** A file as it is served; making it is put off until somebody asks, and done once. */
export type Download = { path: string; content: () => Promise<Uint8Array> }

/** A format with its files, the whole edition first. */
export type DownloadableFormat = { format: Format; files: Download[] }

/** Everything that can be had, by what it is for. */
export async function getDownloads(): Promise<{ use: string; formats: DownloadableFormat[] }[]> {
  const making = await getMaking()
  const known = made.get(making) ?? listOf(making)
  made.set(making, known)
  return known
}

/** The files below a path, each with the type a server names it by. */
export async function getFiles(below: string): Promise<(Download & { mediaType: string })[]> {
  const groups = await getDownloads()
  return groups
    .flatMap((group) => group.formats)
    .flatMap(({ format: { mediaType }, files }) => files.map((file) => ({ ...file, mediaType })))
    .filter(({ path }) => path.startsWith(below))
}

const made = new WeakMap<Making, { use: string; formats: DownloadableFormat[] }[]>()

function listOf(making: Making) {
  return Object.entries(formats).map(([use, list]) => ({
    use,
    formats: list.map((format) => ({ format, files: format.files(making).map(once) })),
  }))
}

function once({ path, make }: ExportFile): Download {
  let content: Promise<Uint8Array> | undefined
  return { path, content: () => (content ??= bytesOf(make)) }
}

async function bytesOf(make: ExportFile['make']): Promise<Uint8Array> {
  const content = await make()
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
