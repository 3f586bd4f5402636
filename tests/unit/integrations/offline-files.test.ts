import { expect, test } from 'vitest'
import { highlightFiles, type OfflineFile, unaskedFiles } from '#integrations/offline-files.ts'

const file = (path: string, sent: number): OfflineFile => ({
  path,
  file: `/site/${path}`,
  url: path.replace(/index\.html$/, ''),
  revision: path,
  size: sent * 3,
  sent,
})

const files = [
  file('_astro/fonts/a.woff2', 30),
  file('_astro/page.js', 10),
  file('_astro/rare.js', 20),
  file('_astro/search.js', 50),
  file('cite/data/all.json', 2),
  file('exchanges/first/index.html', 20),
  file('exchanges/second/index.html', 25),
  file('glossary/x/index.html', 5),
  file('my/index.html', 1),
  file('offline/index.html', 10),
  file('pagefind/pagefind.js', 5),
]
const page =
  '<script src="../_astro/page.js"></script><a href="../exchanges/second/">b</a><a href=../exchanges/first/>a</a><a href="../exchanges/second/#a1">b</a>'
const kept = (limit: number) => unaskedFiles(files, page, limit).map(({ path }) => path)
const needed = ['offline/index.html', '_astro/fonts/a.woff2', '_astro/page.js']
const both = ['exchanges/second/index.html', 'exchanges/first/index.html']

test('without being asked, devices keep the exchanges with fonts and scripts, and nothing else', () => {
  expect(kept(1000)).toEqual([...needed, ...both, '_astro/rare.js', '_astro/search.js'])
})

test('exchanges come before scripts that are rarely needed, small scripts before large ones', () => {
  expect(kept(115)).toEqual([...needed, ...both, '_astro/rare.js'])
  expect(kept(95)).toEqual([...needed, ...both])
})

test('exchanges are kept in their order, up to the first that does not fit', () => {
  expect(kept(94)).toEqual([...needed, both[0]])
  expect(kept(74)).toEqual(needed)
})

test('a device with highlights also keeps the other scripts and what they need', () => {
  const unasked = unaskedFiles(files, page, 95)
  expect(highlightFiles(files, unasked).map(({ path }) => path)).toEqual([
    '_astro/rare.js',
    '_astro/search.js',
    'cite/data/all.json',
    'my/index.html',
  ])
})
