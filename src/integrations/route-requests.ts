import type { ServerResponse } from 'node:http'
import type { ViteDevServer } from 'vite'
import type { ServedEdition } from './served-edition.ts'
import { isOfServer, linksOnPage } from './links-on-page.ts'
import { libraryPrefix } from './render-pages.ts'

/** What happens to the requests that reach the development server. */
type Handling = {
  /** Resolves when pages are those of the edition. */
  prepare: (edition: ServedEdition) => Promise<void>
  /** Resolves when the pages of the library are up to date; undefined if there is none. */
  prepareLibrary: (() => Promise<void>) | undefined
  /** Called when a page is served. */
  served: () => void
  /** The page that is shown instead of one that cannot be rendered. */
  refusal: (path: string) => string | undefined
}

/**
 * Answers requests for the pages of the editions. In a library, the path of an edition is taken from the request, since pages are
 * rendered as if their edition were alone, and the links on them get it again. Its pages are rendered one at a time.
 */
export function routeRequests(
  server: ViteDevServer,
  editions: readonly ServedEdition[],
  { prepare, prepareLibrary, served, refusal }: Handling,
): void {
  let last: Promise<unknown> = Promise.resolve()
  server.middlewares.use((request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const edition = editionAt(pathname, editions)
    // `Sec-Fetch-Dest` would be more precise, but browsers send it only to this machine or over HTTPS.
    const isPage = request.headers.accept?.includes('text/html') ?? false
    if (!edition) {
      if (!prepareLibrary || !isPage || isOfServer(pathname)) return next()
      prepareLibrary().then(() => {
        served()
        request.url = libraryPrefix + pathname + search
        next()
      }, next)
      return
    }
    const { name } = edition.build
    const answer = async () => {
      await prepare(edition)
      if (isPage) served()
      const path = name === '' ? pathname : pathname.slice(name.length + 1) || '/'
      const refused = refusal(path)
      if (refused !== undefined) {
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' })
        response.end(refused)
        return
      }
      if (name !== '') {
        request.url = path + search
        if (isPage) changePage(response, (html) => linksOnPage(html, path, name))
      }
      const isDone = new Promise((done) => response.once('close', done))
      next()
      if (name !== '') await isDone
    }
    if (name === '') answer().catch(next)
    else last = last.then(answer).catch(next)
  })
}

/** The edition whose path a request begins with. That of a site with one edition has every request. */
function editionAt(path: string, editions: readonly ServedEdition[]): ServedEdition | undefined {
  return editions.find(({ build: { name } }) => name === '' || path.startsWith(`/${name}/`))
}

/** Changes a page before it is sent. */
function changePage(response: ServerResponse, change: (html: string) => string): void {
  const pieces: Buffer[] = []
  const add = (piece: unknown) => {
    if (typeof piece === 'string' || piece instanceof Uint8Array) pieces.push(Buffer.from(piece))
  }
  // Headers are kept until the length of the page is known.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status
    const headers = rest.find((one) => typeof one === 'object' && one !== null) ?? {}
    for (const [name, value] of Object.entries(headers as Record<string, string>))
      response.setHeader(name, value)
    return response
  }
  response.flushHeaders = () => undefined
  response.write = (piece: unknown) => {
    add(piece)
    return true
  }
  response.end = (piece?: unknown) => {
    if (typeof piece !== 'function') add(piece)
    const all = Buffer.concat(pieces)
    const isHtml = String(response.getHeader('Content-Type') ?? '').startsWith('text/html')
    response.removeHeader('Content-Length')
    for (const name of ['writeHead', 'flushHeaders', 'write', 'end'])
      Reflect.deleteProperty(response, name)
    return response.end(isHtml ? change(all.toString()) : all)
  }
}
