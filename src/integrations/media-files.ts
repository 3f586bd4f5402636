import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sirv from 'sirv'
import type { ViteDevServer } from 'vite'
import type { Corpus } from '#corpus/corpus.ts'
import { shownImages } from '#corpus/unspoken.ts'
import { imagePath, recordingPath } from '#model/paths.ts'
import { recordingFiles } from '#model/recording.ts'
import type { EditionSource } from '#reading/edition-source.ts'
import type { Build } from './build.ts'

/** Copies the images and the recording of the interview, as they are. They are not read: a recording may be large. */
export async function copyMedia({
  source,
  outDir,
}: Pick<Build, 'source' | 'outDir'>): Promise<string | undefined> {
  const files = mediaOf(await source.corpus())
  for (const [path, file] of files) {
    const target = join(outDir, path)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(join(source.folder, file), target)
  }
  return files.size > 0 ? `${files.size} files` : undefined
}

/** Serves these files from the folder of the edition while it is written. */
export function serveMedia(server: ViteDevServer, shown: () => EditionSource): void {
  server.middlewares.use((request, response, next) => {
    const path = /^[^?]*(\/(?:images|recording)\/[^?]+)/.exec(request.url ?? '')?.[1]
    if (path === undefined) return next()
    const source = shown()
    source.corpus().then((corpus) => {
      const serve = sirv(source.folder, { dev: true })
      const file = mediaOf(corpus).get(path)
      if (file === undefined) return next()
      request.url = `/${file}`
      serve(request, response, next)
    }, next)
  })
}

/** The files that are published as they are: their paths on the site, and in the folder of the edition. */
function mediaOf({ exchanges, edition }: Corpus): ReadonlyMap<string, string> {
  return new Map([
    ...shownImages(exchanges).map((file) => [imagePath(file), `images/${file}`] as const),
    ...recordingFiles(edition).map((file) => [recordingPath(file), file] as const),
  ])
}
