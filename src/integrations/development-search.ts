import type { ViteDevServer } from 'vite'
import { decodeUri } from '#model/decode-uri.ts'
import type { EditionSource } from '#reading/edition-source.ts'
import type { IndexFiles } from '#search/pagefind-files.ts'
import { searchFiles } from '#search/search-files.ts'
import { pathWithin } from './path-within.ts'

/** Serves the search index from memory. It is rebuilt on the first search after a change of the content. */
export function serveSearch(server: ViteDevServer, source: EditionSource): void {
  let index: Promise<IndexFiles> | undefined
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
}
