import type { ViteDevServer } from 'vite'
import type { Corpus } from '#corpus/corpus.ts'
import { decodeUri } from '#model/decode-uri.ts'
import { memoize } from '#model/memoize.ts'
import type { EditionSource } from '#reading/edition-source.ts'
import { searchFiles } from '#search/search-files.ts'

/**
 * Serves the search index of the edition that is shown, from memory. It is rebuilt on the first search after a change of the content,
 * of which there is then another corpus.
 */
export function serveSearch(server: ViteDevServer, shown: () => EditionSource): void {
  const indexOf = memoize((corpus: Corpus) => searchFiles(corpus))
  server.middlewares.use((request, response, next) => {
    const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1]
    if (path === undefined) return next()
    const index = shown().corpus().then(indexOf)
    index.then((files) => {
      const content = files.get(decodeUri(path))
      response.statusCode = content ? 200 : 404
      response.setHeader('Cache-Control', 'no-store')
      if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript')
      response.end(content)
    }, next)
  })
}
