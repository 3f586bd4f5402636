import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, sep } from 'node:path'
import sirv from 'sirv'
import { isBuiltSite } from '#checks/check-output-folder.ts'
import { framePolicy } from '#model/framing.ts'
import { belowBase, decoded } from './below-base.ts'
import { runProgram } from './command.ts'
import { Mistake } from './mistake.ts'
import { readSettings } from './settings.ts'

const usage = `Usage: npm run serve

Serves the built site as a static host would: the folder OUT_DIR (or dist), below the path of SITE_URL, on PORT (or 4321).`

/**
 * Serves the built site as a plain static host would: below the path of SITE_URL, on PORT, with the edition's own 404
 * page.
 */
async function serve(): Promise<void> {
  const { outDir: folder, port, base } = readSettings()
  if (!(await isBuiltSite(folder)) || !existsSync(join(folder, 'index.html')))
    throw new Mistake(`Unexpected folder ${folder}, expected a built site there: npm run build`)
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

  const server = createServer((request, response) => {
    try {
      answer(request, response)
    } catch (error) {
      // A request that cannot be answered, such as one for bytes 9 to 3, must not stop the server.
      process.stderr.write(`Unexpected request ${request.url}: ${String(error)}\n`)
      response.destroy()
    }
  })
    .on('error', (error: NodeJS.ErrnoException) => {
      const busy = error.code === 'EADDRINUSE'
      const hint = busy
        ? `port ${port} is taken, choose another: PORT=${port + 1} npm run serve`
        : error.message
      process.stderr.write(`Unexpected failure to serve: ${hint}\n`)
      process.exit(1)
    })
    .listen(port, () => {
      const { port } = server.address() as AddressInfo
      process.stdout.write(`The edition is at http://localhost:${port}${base}\n`)
    })

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const missing = () => {
      const page = readFileSync(join(folder, '404.html'))
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
    }
    // A redirect to an address that begins with two slashes would lead to another host.
    const below = belowBase(request.url ?? '/', base)?.replace(/^\/+/, '/')
    if (below === undefined) return missing()
    if (below === '') return void response.writeHead(301, { Location: base }).end()
    const [path = '/'] = below.split(/[?#]/)
    const name = decoded(path)
    if (name === undefined || name.includes('\0')) return missing()
    request.url = below
    response.setHeader('Content-Security-Policy', framePolicy(path))
    if (!path.endsWith('/') && existsSync(join(folder, name, 'index.html'))) {
      response.writeHead(301, { Location: `${base.slice(0, -1)}${path}/` }).end()
      return
    }
    // Spell out the file: otherwise sirv serves `/index.html` for the folder `/index/`.
    if (path.endsWith('/')) request.url = `${path}index.html`
    files(request, response, missing)
  }
}

await runProgram({
  name: 'serve',
  usage,
  options: {},
  words: {
    least: 0,
    most: 0,
    expected: 'no arguments: set OUT_DIR, SITE_URL and PORT instead',
  },
  run: async () => {
    await serve()
    return 0
  },
})
