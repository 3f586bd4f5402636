import type { AstroIntegration } from 'astro'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readEdition } from '#reading/read-edition.ts'
import { decodeUri } from '#model/decode-uri.ts'
import { buildIndex, type IndexFiles } from '#search/build-index.ts'
import { type SearchRecord, searchRecords } from '#search/records.ts'
import { searchData } from '#search/search-data.ts'
import { pathWithin } from './path-within.ts'

/**
 * Builds two search indexes, one of the spoken words and one of everything that explains them, so that a first answer waits
 * only for the former. A build writes them to `pagefind/`; the development server keeps them in memory and rebuilds them
 * on the first search after a change of the content.
 */
export function searchIndex({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexOf(contentDir)
        for (const [path, content] of files) {
          const file = join(fileURLToPath(dir), 'pagefind', path)
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, content)
        }
        logger.info(`${files.size} files`)
      },
      'astro:server:setup': ({ server }) => {
        let index: Promise<IndexFiles> | undefined
        server.watcher.add(contentDir)
        server.watcher.on('all', (_event, file) => {
          if (pathWithin(contentDir, file) !== undefined) index = undefined
        })
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1]
          if (path === undefined) return next()
          index ??= indexOf(contentDir)
          index.then((files) => {
            const content = files.get(decodeUri(path))
            response.statusCode = content ? 200 : 404
            response.setHeader('Cache-Control', 'no-store')
            if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript')
            response.end(content)
          }, next)
        })
      },
    },
  }
}

/** The search files of an edition, by their paths below `pagefind/`. */
export async function indexOf(contentDir: string): Promise<IndexFiles> {
  const { corpus } = await readEdition(contentDir)
  if (!corpus)
    throw new Error(`Unexpected content in ${contentDir}, expected an edition: npm run check`)
  const { edition, searches } = corpus
  const { language } = edition
  const records = searchRecords(corpus, searches.same)
  const isSpoken = ({ filters: { kind } }: SearchRecord) =>
    kind?.[0] === 'interview' || kind?.[0] === 'exchange'
  const spoken = await buildIndex(records.filter(isSpoken), language)
  const explained = records.filter((record) => !isSpoken(record))
  const apparatus = await buildIndex(explained, language)
  return new Map([
    ...spoken.files,
    ...[...apparatus.files]
      .filter(([path]) => !isProgram(path))
      .map(([path, content]) => [`apparatus/${path}`, content] as const),
    ...[...searchData(corpus, records, spoken, apparatus)].map(
      ([path, data]) => [path, new TextEncoder().encode(JSON.stringify(data))] as const,
    ),
  ])
}

/** Whether a file is part of Pagefind itself, which both indexes share. */
function isProgram(path: string): boolean {
  return /^pagefind\.js$|^wasm\./.test(path)
}
