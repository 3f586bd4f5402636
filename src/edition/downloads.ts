import type { ExportContext, ExportFile, Format } from '#exports/format.ts'
import { formats, type FormatUse } from '#exports/formats.ts'
import { keysOf } from '#model/keys-of.ts'
import { whenShown } from './shown.ts'
import { readSourceFiles } from './source-files.ts'

/** A file of an export. Its content is generated when it is first requested, once. */
export type Download = { path: string; mediaType?: string; content: () => Promise<Uint8Array> }

/** A format with its files. The first has the whole edition. */
export type DownloadableFormat = { format: Format; files: Download[] }

/** Every export, grouped by use. */
export let downloads: readonly { use: FormatUse; formats: DownloadableFormat[] }[]

/** A file with its media type. */
type TypedDownload = Download & { mediaType: string }

let byPath: ReadonlyMap<string, TypedDownload>

whenShown('downloads', ({ corpus, site, fonts }) => {
  const context: ExportContext = { corpus, site, fonts, sources: () => readSourceFiles(corpus) }
  downloads = keysOf(formats).map((use) => ({
    use,
    formats: formats[use].map((format) => ({ format, files: format.files(context).map(once) })),
  }))
  byPath = new Map(
    downloads
      .flatMap((group) => group.formats)
      .flatMap(({ format: { mediaType }, files }) => files.map((file) => ({ mediaType, ...file })))
      .map((file) => [file.path, file]),
  )
})

/** The file of an export with this path, if there is one. */
export function downloadAt(path: string): TypedDownload | undefined {
  return byPath.get(path)
}

/** The files whose path begins with `prefix`. */
export function downloadsBelow(prefix: string): TypedDownload[] {
  return [...byPath.values()].filter(({ path }) => path.startsWith(prefix))
}

function once({ make, ...file }: ExportFile): Download {
  let content: Promise<Uint8Array> | undefined
  return { ...file, content: () => (content ??= bytesOf(make)) }
}

async function bytesOf(make: ExportFile['make']): Promise<Uint8Array> {
  const content = await make()
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
