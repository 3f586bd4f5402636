import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { builtFiles } from '#hosts/built-files.ts'
import { caddyfile } from '#hosts/caddyfile.ts'
import { readHostRules } from '#hosts/host-rules.ts'
import { readRedirects } from '#hosts/rules.ts'
import { headersOf } from '#model/host-headers.ts'
import { siteBelow } from '../sites.ts'

const { folder, base } = siteBelow

/** Where nobody has installed the server, the unit test of its configuration has to do. */
const isInstalled = runs('caddy', 'version')
if (!isInstalled)
  process.stderr.write(
    'caddy.test.ts: Caddy is not installed, so its configuration is not tried in it. On Debian: apt-get install caddy\n',
  )

describe.skipIf(!isInstalled)('Caddy, with the configuration that is written for it', () => {
  let server: ChildProcess | undefined
  let temporary = ''
  let root = ''

  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'caddy-'))
    root = `http://localhost:${await freePort()}`
    const file = join(temporary, 'Caddyfile')
    await writeFile(file, caddyfile(readHostRules(folder, base)))
    server = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], {
      env: {
        ...process.env,
        ...{ XDG_DATA_HOME: temporary, XDG_CONFIG_HOME: temporary },
        ...{ SITE_ADDRESS: root, SITE_FOLDER: folder },
      },
      stdio: 'ignore',
    })
    await vi.waitUntil(async () => (await statusOf(`${root}${base}`)) === 200, { timeout: 20_000 })
  })

  afterAll(async () => {
    server?.kill()
    await rm(temporary, { recursive: true, force: true })
  })

  const redirects = readRedirects(readFileSync(join(folder, '_redirects'), 'utf8'))

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${root}${base}${path}`, { headers, redirect: 'manual' })

  test('sends every file with its headers and its type', async () => {
    const moved = redirects.map(({ from }) => `${from.slice(base.length)}index.html`)
    const files = builtFiles(folder).files.filter(
      ({ path }) => !/(?:^|\/)[._](?!astro)/.test(path) && !moved.includes(path),
    )
    expect(files.length).toBeGreaterThan(300)
    for (const { path, bytes } of files) {
      const below = path.replace(/(^|\/)index\.html$/, '$1')
      const response = await ask(below, { 'Accept-Encoding': 'identity' })
      const { status, headers } = response
      expect([status, (await response.arrayBuffer()).byteLength], path).toEqual([200, bytes])
      const isImmutable = path.startsWith('_astro/')
      expect(headers.get('Cache-Control'), path).toBe(
        isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      if (!/^(?:_astro|pagefind)\//.test(path))
        for (const [name, value] of Object.entries(headersOf(`/${below}`)))
          expect(headers.get(name), `${name} of ${path}`).toBe(value)
      if (!path.startsWith('linker/')) expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
      if (!/\.(?:pf_\w+|pagefind)$/.test(path))
        expect(headers.get('Content-Type'), path).toBeTruthy()
    }
  })

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['downloads/edition.epub', 'application/epub+zip'],
    ['downloads/edition.tei.xml', 'application/tei+xml; charset=utf-8'],
    ['sitemap.xml', 'application/xml'],
    ['linkset.json', 'application/linkset+json'],
    ['site.webmanifest', 'application/manifest+json'],
    ['robots.txt', 'text/plain; charset=utf-8'],
  ])('the type of /%s is %s', async (path, type) => {
    expect((await ask(path)).headers.get('Content-Type')).toBe(type)
  })

  test('the title page, exchanges and versions lead to the link set', async () => {
    const link = `<${base}linkset.json>; rel="linkset"; type="application/linkset+json"`
    expect((await ask('')).headers.get('Link')).toBe(link)
    expect((await ask('v/')).headers.get('Link')).toBe(link)
    expect((await ask('about/')).headers.get('Link')).toBeNull()
  })

  test('addresses that moved lead on, with their query, and folders get their slash', async () => {
    expect(redirects.length).toBeGreaterThan(0)
    for (const { from, to } of redirects)
      for (const query of ['', '?v=0.1.0']) {
        const { status, headers } = await fetch(`${root}${from}${query}`, { redirect: 'manual' })
        expect([status, headers.get('Location')]).toEqual([301, `${to}${query}`])
      }
    for (const [from, to] of [
      ['about', 'about/'],
      ['v?x=1', 'v/?x=1'],
    ])
      expect((await ask(from!)).headers.get('Location')).toBe(`${base}${to}`)
    const { headers } = await fetch(`${root}${base.slice(0, -1)}`, { redirect: 'manual' })
    expect(headers.get('Location')).toBe(base)
  })

  test('no redirect leads to another host', async () => {
    for (const path of [`/${base}about`, `//example.org${base}about`, `${base}/about`])
      expect((await locationOf(root, path)) ?? '/').toMatch(/^\/(?!\/)/)
  })

  test('what is not there, hidden or outside is not found, and has the page that says so', async () => {
    const page = readFileSync(join(folder, '404.html'), 'utf8')
    const inside = [
      'no/such/page/',
      'downloads/none.epub',
      'downloads/edition.tei/none',
      '_astro/none.js',
    ]
    const hidden = ['_headers', '_redirects', '.nojekyll', '.edition-output', 'embed/']
    const addresses = [...inside, ...hidden].map((path) => `${root}${base}${path}`)
    for (const address of [...addresses, `${root}/`, `${root}/about/`]) {
      const response = await fetch(address)
      expect([response.status, response.headers.get('Content-Type')], address).toEqual([
        404,
        'text/html; charset=utf-8',
      ])
      expect(response.headers.get('Cache-Control'), address).toBe('no-cache')
      expect(await response.text(), address).toBe(page)
    }
  })

  test('text is compressed, what has not changed is not sent again, and parts of files are sent', async () => {
    const page = await ask('read/', { 'Accept-Encoding': 'gzip' })
    expect(page.headers.get('Content-Encoding')).toBe('gzip')
    expect(await page.text()).toMatch(/<\/html>\s*$/)
    const etag = page.headers.get('ETag')!
    const again = { 'If-None-Match': etag, 'Accept-Encoding': 'gzip' }
    expect((await ask('read/', again)).status).toBe(304)
    const part = await ask('downloads/edition.epub', { Range: 'bytes=0-3' })
    expect([part.status, await part.text()]).toEqual([206, 'PK\u0003\u0004'])
  })
})

function runs(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function statusOf(address: string): Promise<number> {
  return fetch(address).then(
    ({ status }) => status,
    () => 0,
  )
}

/** Where a request for a path leads, exactly as it is written; `fetch` would normalise it. */
function locationOf(root: string, path: string): Promise<string | undefined> {
  return new Promise((done, fail) => {
    request(root, { path }, (response) => {
      response.resume()
      done(response.headers.location)
    })
      .on('error', fail)
      .end()
  })
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
