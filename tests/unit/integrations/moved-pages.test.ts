import { expect, test } from 'vitest'
import { movedPages } from '#integrations/moved-pages.ts'
import { linksBelow, linksFrom } from '#integrations/relative-links.ts'

type Given = Parameters<typeof movedPages>[0]

const ledger = { pages: {}, redirects: {}, withdrawn: {}, numbers: {}, words: {} }
const finished = [
  { name: 'smith-2018', pages: ['/', '/about/', '/5/'] },
] as unknown as Given['finished']

function moved(moves: Record<string, string>, gone: Record<string, string[]> = {}) {
  const library = {
    data: { moved: moves },
    ledger: { editions: [], pages: [], redirects: { '/people/ann/': '/people/anne/' } },
    gone: new Map(
      Object.entries(gone).map(([name, paths]) => [
        name,
        { ...ledger, pages: Object.fromEntries(paths.map((path) => [path, []])) },
      ]),
    ),
  }
  return movedPages({ content: { library }, finished } as unknown as Given)
    .filter(({ from }) => from !== '/people/ann/')
    .map(({ from, to }) => `${from} ${to}`)
}

test('each page of an edition that was renamed or moved in leads to the same page of it', () => {
  const pages = ['/', '/about/', '/5/']
  expect(moved({ smith: 'smith-2018' })).toEqual(
    pages.map((path) => `/smith${path} /smith-2018${path}`),
  )
  expect(moved({ '/': 'smith-2018' })).toEqual(pages.map((path) => `${path} /smith-2018${path}`))
  expect(moved({ a: 'b', b: 'smith-2018' })).toContain('/a/about/ /smith-2018/about/')
})

test('each published page of an edition that moved out leads to the same page of its site', () => {
  for (const site of ['https://example.org/lopez', 'https://example.org/lopez/'])
    expect(moved({ lopez: site }, { lopez: ['/', '/read/'] })).toEqual([
      '/lopez/ https://example.org/lopez/',
      '/lopez/read/ https://example.org/lopez/read/',
    ])
})

test('links stay in the folder of their edition, except those to what editions share', () => {
  const link = linksFrom('/exchanges/a/', 'smith-2018')
  expect(link('/exchanges/b/#a3')).toBe('../b/#a3')
  expect(link('/')).toBe('../../')
  expect(link('/_astro/a.js')).toBe('../../../_astro/a.js')
  expect(link('/../')).toBe('../../../')
  const below = linksBelow('/site/', 'smith-2018')
  expect(below('/read/')).toBe('/site/smith-2018/read/')
  expect(below('/_astro/a.js')).toBe('/site/_astro/a.js')
  expect(below('/../')).toBe('/site/')
})
