import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { headersOf } from '#model/host-headers.ts'
import type { BuiltSite } from '../sites.ts'
import type { ServedSite } from './serve-site.ts'

/** How an edition is changed between two visits: the pages that move, and what happens to the HTML of all. */
export type EditionChange = { moved?: Record<string, string>; html?: (html: string) => string }

/** A site at the root of a host that changes while it is served. */
export type ChangingSite = ServedSite & { change(change: EditionChange): void }

/** Serves a built site, and later the same site with changes, at the same address: what a device has stored is still its own. */
export async function serveChangingSite({ folder }: BuiltSite): Promise<ChangingSite> {
  let { moved = {}, html = (text) => text }: EditionChange = {}
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split(/[?#]/)
    const next = moved[path]
    if (next !== undefined) return void response.writeHead(301, { Location: next }).end()
    const asked = Object.entries(moved).find(([, to]) => to === path)?.[0] ?? path
    const file = join(folder, decodeURIComponent(asked), asked.endsWith('/') ? 'index.html' : '')
    try {
      if (!statSync(file).isFile()) throw new Error(`Unexpected folder ${file}, expected a file`)
      const isPage = file.endsWith('.html')
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value)
      response.setHeader('Content-Type', typeOf(file))
      response.setHeader('Cache-Control', 'no-store')
      response.end(isPage ? html(readFileSync(file, 'utf8')) : readFileSync(file))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://localhost:${port}/`,
    change(change) {
      moved = change.moved ?? {}
      html = change.html ?? ((text) => text)
    },
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

function typeOf(file: string): string {
  return types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
}
