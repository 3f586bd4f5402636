import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { engineFile } from '#search/engine-file.ts'
import { manifestFile, type SearchManifest } from '#search/search-manifest.ts'
import { filesIn, weight } from '../../build/support.ts'
import { ownSite } from '../../sites.ts'

const KB = 1024

test.each([
  ['without an address', 'dist'],
  ['with a long one', ownSite.folder],
])('%s, every exchange, its style and all its annotations arrive in 14 KB', async (_, folder) => {
  const pages = await filesIn(`${folder}/exchanges`, '.html')
  expect(pages).toHaveLength(15)
  for (const page of pages) expect(await weight(page), page).toBeLessThanOrEqual(14 * KB)
})

test('the fonts weigh at most 60 KB', async () => {
  const fonts = await filesIn('dist', '.woff2')
  expect(fonts).toHaveLength(2)
  const sizes = await Promise.all(fonts.map(async (font) => (await readFile(font)).length))
  expect(sum(sizes)).toBeLessThanOrEqual(60 * KB)
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
  const [part] = start.spoken.parts
  expect(start.spoken.parts).toHaveLength(1)
  const always = await Promise.all([engineFile, part!.meta, ...part!.contents!.filters].map(sent))
  const words = await Promise.all(part!.contents!.chunks.map(([, path]) => sent(path)))
  expect(Math.max(...words)).toBeLessThanOrEqual(8 * KB)
  expect(compressed + sum(always) + Math.max(...words)).toBeLessThanOrEqual(120 * KB)
})

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0)
}
