import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What hosts compress; `.pagefind`, `.pf_index` and the like they send as they are. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Serves a built site as a static host on the web does: compressed, to be kept for ten minutes. */
export async function staticHost(folder: string): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    readFile(file).then(
      (content) => {
        const type = types[extname(file)]
        response.writeHead(200, {
          'Content-Type': type ?? 'application/octet-stream',
          'Cache-Control': 'max-age=600',
          ...(type && { 'Content-Encoding': 'br' }),
        })
        response.end(type ? brotliCompressSync(content) : content)
      },
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://localhost:${port}`, server }
}
