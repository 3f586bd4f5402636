import type { AstroIntegration } from 'astro'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EditionSource } from '#reading/edition-source.ts'
import { decodeUri } from '#model/decode-uri.ts'
import type { IndexFiles } from '#search/build-index.ts'
import { searchFiles } from '#search/search-files.ts'
import { pathWithin } from './path-within.ts'

/**
 * Builds two search indexes, one of the spoken words and one of everything that explains them, so that a first answer waits
 * only for the former. A build writes them to `pagefind/`; the development server keeps them in memory and rebuilds them
 * on the first search after a change of the content.
 */
export function searchIndex({ source }: { source: EditionSource }): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await searchFiles(await source.corpus())
        for (const [path, content] of files) {
          const file = join(fileURLToPath(dir), 'pagefind', path)
          await mkdir(dirname(file), { recursive: true })
          await writeFile(file, content)
        }
        logger.info(`${files.size} files`)
      },
      'astro:server:setup': ({ server }) => {
        let index: Promise<IndexFiles> | undefined
        server.watcher.add(source.folder)
        server.watcher.on('all', (_event, file) => {
          if (pathWithin(source.folder, file) !== undefined) index = undefined
        })
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1]
          if (path === undefined) return next()
          index ??= source.corpus().then(searchFiles)
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
