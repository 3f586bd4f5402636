import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { readFile, stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { messageModules } from '#integrations/message-modules.ts'
import { en } from '#messages/en/catalogue.ts'
import { filesIn, weight } from './support.ts'

const KB = 1024
const pages = await filesIn('dist/exchanges', '.html')

test('no request holds back the first paint', async () => {
  expect(pages.length).toBeGreaterThan(0)
  for (const page of pages) {
    const html = await readFile(page, 'utf8')
    expect(html).not.toMatch(/<link[^>]+rel="?stylesheet/)
    expect(html).not.toMatch(/<script(?![^>]*type="?module)[^>]*src=/)
  }
})

test('before anyone searches there are at most 6 KB of JavaScript', async () => {
  const html = await readFile('dist/index.html', 'utf8')
  const scripts = [...html.matchAll(/<script[^>]*src="?([^" >]+)/g)].map(
    (match) => `dist/${match[1]}`,
  )
  expect(scripts).toHaveLength(1)
  expect(await weight(...scripts)).toBeLessThanOrEqual(6 * KB)
})

test('the fonts of a page come in 100 ms at 10 Mbit/s and 50 ms', async () => {
  const fonts = await filesIn('dist/_astro', '.woff2')
  expect(fonts).toHaveLength(2)
  const sizes = await Promise.all(fonts.map(async (font) => (await stat(font)).size))
  const bytes = sizes.reduce((sum, size) => sum + size, 0)
  expect(50 + (bytes * 8) / 10_000).toBeLessThanOrEqual(100)
})

test('without being asked, devices load all exchanges with what they need, in less than 300 kB', async () => {
  const { files } = JSON.parse(await readFile('dist/offline/exchanges.json', 'utf8')) as {
    files: [string, string][]
  }
  const paths = files.map(([address]) => `dist/${address.replace(/\/$/, '/index.html')}`)
  expect(paths).toEqual(expect.arrayContaining([...pages]))
  expect(paths.filter((path) => !/^dist\/(_astro|exchanges|offline)\//.test(path))).toEqual([])
  const rest = ['dist/offline/exchanges.json', 'dist/offline.js']
  expect(await weight(...paths, ...rest)).toBeLessThan(300_000)
})

test('a first hit waits for two files of at most 14 KB, the text among them', async () => {
  const scripts = await filesIn('dist/_astro', '.js')
  const named = (name: string) => scripts.filter((path) => path.startsWith(`dist/_astro/${name}.`))
  const awaited = new Set(named('start-search'))
  expect(awaited.size).toBe(1)
  for (const path of awaited) {
    const code = await readFile(path, 'utf8')
    for (const [, name = ''] of code.matchAll(/from"\.\/([^"]+)"/g))
      // The page has its own script already.
      if (!name.startsWith('main.')) awaited.add(`dist/_astro/${name}`)
  }
  expect([...awaited].sort()).toEqual([...named('first-hits'), ...named('start-search')])
  expect(await weight(...awaited)).toBeLessThanOrEqual(14 * KB)
})

test('no interface of Pagefind’s own is shipped', async () => {
  const scripts = await filesIn('dist/pagefind', '.js')
  expect(scripts).toEqual(['dist/pagefind/pagefind.js'])
})

test('notes in the margin take at most 2 KB of it, and the cards that are loaded later 5 KB', async () => {
  const bundled = await build({
    configFile: false,
    plugins: [messageModules(() => Promise.resolve('en'))],
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/browser/annotations/annotations.ts', formats: ['es'] },
      minify: true,
    },
  })
  const code = [bundled].flat().flatMap((one) => ('output' in one ? one.output : []))
  const chunks = code.flatMap((chunk) => ('code' in chunk ? [chunk] : []))
  const weightOf = (words: string) => {
    const [chunk] = chunks.filter(({ code }) => code.includes(words))
    return brotliCompressSync(chunk?.code ?? '').length
  }
  expect(weightOf('ResizeObserver')).toBeGreaterThan(500)
  expect(weightOf('ResizeObserver')).toBeLessThanOrEqual(2 * KB)
  expect(weightOf('showPopover')).toBeGreaterThan(500)
  expect(weightOf('showPopover')).toBeLessThanOrEqual(5 * KB)
})

test('a reader’s choices are applied by a small inline script that the policy allows by its hash', async () => {
  for (const page of pages) {
    const html = await readFile(page, 'utf8')
    const inline = [...html.matchAll(/<script>([^<]*)<\/script>/g)].map(([, code]) => code ?? '')
    expect(inline).toHaveLength(1)
    expect(inline[0]!.length).toBeLessThanOrEqual(640)
    const hash = createHash('sha256').update(inline[0]!).digest('base64')
    expect(html).toContain(`'sha256-${hash}'`)
  }
})

test('each exchange has an image for shared links, and the icons that devices ask for are there', async () => {
  const images = await filesIn('dist/share', '.png')
  expect(images).toHaveLength(pages.length)
  for (const image of [...images, 'dist/share.png'])
    expect((await readFile(image)).subarray(1, 4).toString()).toBe('PNG')
  const manifest = JSON.parse(await readFile('dist/site.webmanifest', 'utf8')) as {
    icons: { src: string }[]
  }
  expect(manifest.icons).toHaveLength(3)
  for (const { src } of manifest.icons)
    expect((await readFile(`dist/${src}`)).length).toBeGreaterThan(0)
})

test('each script has its own messages and no others', async () => {
  const scripts = await filesIn('dist/_astro', '.js')
  const codes = await Promise.all(scripts.map((script) => readFile(script, 'utf8')))
  const own = Object.entries(en.browser).filter(([part]) => part !== 'local')
  const hasPlayer = (await readFile('dist/read/index.html', 'utf8')).includes('class="player"')
  const holders = own.flatMap(([part, messages]) => {
    const keys = Object.keys(messages)
    const found = scripts.filter((_, at) => keys.every((key) => codes[at]!.includes(`${key}:`)))
    // Without a recording there is no script for it, and an edition that is alone is in no library.
    const isAbsent = part === 'library' || (part === 'player' && !hasPlayer)
    expect(found, part).toHaveLength(isAbsent ? 0 : 1)
    return found
  })
  expect(new Set(holders).size).toBe(holders.length)
})
