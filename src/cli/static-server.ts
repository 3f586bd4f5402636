import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import sirv from 'sirv'
import { headersOf } from '#model/host-headers.ts'
import { belowBase, decoded } from './below-base.ts'

/** What a server serves, and how. */
export type StaticSite = {
  /** The folder of the built site. */
  folder: string
  /** The path of the site, with a slash at both ends. */
  base?: string
  /** The port to listen on; by default a free one. */
  port?: number
  /** The network address to listen on; by default all those of this machine. */
  host?: string
  /**
   * Whether to compress text and let browsers keep files for ten minutes, as hosts on the web do. Otherwise a file is sent
   * as it is at the time of the request.
   */
  compress?: boolean
}

/** A running server, and the address of the site on it, with a slash at its end. */
export type RunningServer = { server: Server; url: string }

/**
 * Serves a built site as a plain static host would: below its path, with its own 404 page.
 *
 * @throws the error of the operating system if it cannot listen, such as `EADDRINUSE`.
 */
export async function startStaticServer(site: StaticSite): Promise<RunningServer> {
  const { port = 0, host } = site
  const answer = requestHandler(site)
  const server = createServer((request, response) => {
    try {
      answer(request, response)
    } catch (error) {
      // A request that cannot be answered, such as one for bytes 9 to 3, must not stop the server.
      process.stderr.write(`Unexpected request ${request.url}: ${String(error)}\n`)
      response.destroy()
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  const address = server.address()
  const actualPort = typeof address === 'object' && address !== null ? address.port : port
  return { server, url: `http://${host ?? 'localhost'}:${actualPort}${site.base ?? '/'}` }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void

function requestHandler({ folder, base = '/', compress = false }: StaticSite): Handler {
  // `dev`: look files up on each request, since a build may replace them.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    // The names of these files contain a hash of their content, so they can be cached for ever.
    setHeaders: (response, path) => {
      if (path.includes(`${sep}_astro${sep}`))
        response.setHeader('Cache-Control', 'max-age=31536000, immutable')
    },
  })
  const sendCompressed = compress ? compressor() : undefined
  return (request, response) => {
    const missing = () => {
      const page = join(folder, '404.html')
      response
        .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(existsSync(page) ? readFileSync(page) : '')
    }
    // A redirect to an address that begins with two slashes would lead to another host.
    const below = belowBase(request.url ?? '/', base)?.replace(/^\/+/, '/')
    if (below === undefined) return missing()
    if (below === '') return void response.writeHead(301, { Location: base }).end()
    const [path = '/'] = below.split(/[?#]/)
    const name = decoded(path)
    if (name === undefined || name.includes('\0')) return missing()
    request.url = below
    for (const [header, value] of Object.entries(headersOf(path))) response.setHeader(header, value)
    if (!path.endsWith('/') && existsSync(join(folder, name, 'index.html'))) {
      response.writeHead(301, { Location: `${base.slice(0, -1)}${path}/` }).end()
      return
    }
    // Spell out the file: otherwise sirv serves `/index.html` for the folder `/index/`.
    if (path.endsWith('/')) request.url = `${path}index.html`
    const file = join(folder, path.endsWith('/') ? `${name}index.html` : name)
    const sendFile = () => files(request, response, missing)
    if (sendCompressed) sendCompressed(file, response, sendFile)
    else sendFile()
  }
}

/** The media types that hosts compress. They send the files of the search index as they are. */
const compressedTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Returns a function that sends a file compressed, each compressed once; `otherwise` sends any other file. */
function compressor() {
  const compressed = new Map<string, Promise<Buffer>>()
  return (file: string, response: ServerResponse, otherwise: () => void) => {
    response.setHeader('Cache-Control', 'max-age=600')
    const type = compressedTypes[extname(file)]
    if (type === undefined) return otherwise()
    const content = compressed.get(file) ?? readFile(file).then((body) => brotliCompressSync(body))
    compressed.set(file, content)
    content.then(
      (body) =>
        response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(body),
      otherwise,
    )
  }
}
