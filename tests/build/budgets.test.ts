import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { engineFile } from '#search/engine-file.ts'
import { manifestFile, type SearchManifest } from '#search/search-manifest.ts'
import { filesIn, weight } from './support.ts'

const KB = 1024
const pages = await filesIn('dist/exchanges', '.html')

test('every exchange, its style and all its annotations arrive in 14 KB', async () => {
  expect(pages).toHaveLength(15)
  for (const page of pages) expect(await weight(page), page).toBeLessThanOrEqual(14 * KB)
})

test('no other request holds back the first paint', async () => {
  for (const page of pages) {
    const html = await readFile(page, 'utf8')
    expect(html).not.toMatch(/<link[^>]+rel="?stylesheet/)
    expect(html).not.toMatch(/<script(?![^>]*type="?module)[^>]*src=/)
  }
})

test('before anyone searches there are at most 6 KB of JavaScript', async () => {
  const html = await readFile('dist/index.html', 'utf8')
  const scripts = [...html.matchAll(/<script[^>]*src="?([^" >]+)/g)].map(
    (match) => `dist${match[1]}`,
  )
  expect(scripts).toHaveLength(1)
  expect(await weight(...scripts)).toBeLessThanOrEqual(6 * KB)
})

test('the fonts weigh at most 60 KB', async () => {
  const fonts = await filesIn('dist', '.woff2')
  expect(fonts).toHaveLength(2)
  const sizes = await Promise.all(fonts.map(async (font) => (await readFile(font)).length))
  expect(sum(sizes)).toBeLessThanOrEqual(60 * KB)
})

test('no interface of Pagefind’s own is shipped', async () => {
  const scripts = await filesIn('dist/pagefind', '.js')
  expect(scripts).toEqual(['dist/pagefind/pagefind.js'])
})

test('what a first search loads weighs at most 120 KB, and the largest of its parts have a bound', async () => {
  const start = JSON.parse(
    await readFile(`dist/pagefind/${manifestFile}`, 'utf8'),
  ) as SearchManifest
  const own = (await filesIn('dist/_astro', '.js')).filter((file) => /\/search\./.test(file))
  expect(own).toHaveLength(1)
  const compressed = await weight(
    ...own,
    'dist/pagefind/pagefind.js',
    `dist/pagefind/${manifestFile}`,
    'dist/pagefind/pagefind-entry.json',
  )
  const sent = async (path: string) => (await readFile(`dist/pagefind/${path}`)).length
  const always = await Promise.all([engineFile, ...start.spoken.files].map(sent))
  const words = await Promise.all(start.spoken.chunks.map(([, path]) => sent(path)))
  expect(Math.max(...words)).toBeLessThanOrEqual(8 * KB)
  expect(compressed + sum(always) + Math.max(...words)).toBeLessThanOrEqual(120 * KB)
})

test('the annotations take at most 3 KB of it', async () => {
  const bundled = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/browser/annotations/annotations.ts', formats: ['es'] },
      minify: true,
    },
  })
  const code = [bundled].flat().flatMap((one) => ('output' in one ? one.output : []))
  const source = code.map((chunk) => ('code' in chunk ? chunk.code : '')).join('')
  expect(source).toContain('showPopover')
  expect(brotliCompressSync(source).length).toBeLessThanOrEqual(3 * KB)
})

test('a reader’s choices are applied by a small inline script that the policy allows by its hash', async () => {
  for (const page of pages) {
    const html = await readFile(page, 'utf8')
    const inline = [...html.matchAll(/<script>([^<]*)<\/script>/g)].map(([, code]) => code ?? '')
    expect(inline).toHaveLength(1)
    expect(inline[0]!.length).toBeLessThanOrEqual(400)
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
    expect((await readFile(`dist${src}`)).length).toBeGreaterThan(0)
})

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0)
}
