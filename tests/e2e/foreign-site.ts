import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of another site, and how it includes the linker. */
export type ForeignPage = {
  /** The address of the script. */
  script: string
  body: string
  /** The style sheet of the site. */
  css?: string
  /** The attributes of the `html` element, and of the script. */
  html?: string
  attributes?: string
}

/**
 * Serves a page of another site on a free port, with a policy that allows it nothing but its own style sheet, and the script with
 * its data.
 */
export async function serveForeign({
  script,
  body,
  css = '',
  html = 'lang="en"',
  attributes = 'defer',
}: ForeignPage): Promise<{ url: string; stop: () => void }> {
  const { origin } = new URL(script)
  const page = `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Elsewhere</title>
<link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,">
<script src="${script}" ${attributes}></script></head><body>${body}</body></html>`
  const server = createServer(({ url }, response) => {
    const isStyle = url === '/style.css'
    response.setHeader('Content-Type', isStyle ? 'text/css' : 'text/html; charset=utf-8')
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'self'; img-src data:; script-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'`,
    )
    response.end(isStyle ? css : page)
  })
  await new Promise<void>((done) => void server.listen(0, done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}/`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
