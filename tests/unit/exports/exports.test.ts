import { expect, test } from 'vitest'
import { lastChanged } from '#corpus/last-changed.ts'
import { permanentName } from '#exports/changes.ts'
import { addressesFrom } from '#exports/format.ts'
import { formats } from '#exports/formats.ts'
import { smallEdition } from '../checks/small-edition.ts'
import { corpusOf } from '../corpus/small-corpus.ts'
import { exported } from './exported.ts'

const site = new URL('https://example.org/some/path/')

/** Every export of a small edition with few of the optional parts. */
async function exportsAt(place: URL | undefined): Promise<Map<string, string>> {
  const { files } = await exported((await smallEdition()).folder, place)
  return new Map(
    [...files].map(([path, content]) => [path, Buffer.from(content).toString('latin1')]),
  )
}

test('another edition is exported too, each time to the same bytes', async () => {
  const [once, again] = [await exportsAt(site), await exportsAt(site)]
  expect([...once.keys()]).toContain('/downloads/edition.epub')
  expect(again).toEqual(once)
  expect(once.get('/downloads/edition.txt')).toContain('It has always been so, they say.')
  expect(once.get('/downloads/concordance.csv')).toContain('spring')
}, 60_000)

test('without a place of publication there is no sitemap, and robots.txt names none', async () => {
  const files = await exportsAt(undefined)
  expect(files.has('/sitemap.xml')).toBe(false)
  expect(files.get('/robots.txt')).not.toContain('Sitemap')
}, 60_000)

test('no two files have one address', () => {
  const making = { corpus: corpusOf([], []), site, fonts: [], sources: () => Promise.resolve([]) }
  const paths = Object.values(formats).flatMap((list) =>
    list.flatMap((format) => format.files(making).map(({ path }) => path)),
  )
  expect(new Set(paths).size).toBe(paths.length)
})

test('addresses are whole where the place is known, else as seen from the file', () => {
  expect(addressesFrom({ site }, '/downloads/a.md')('/x/#p1')).toBe(
    'https://example.org/some/path/x/#p1',
  )
  expect(addressesFrom({ site: undefined }, '/downloads/a.md')('/x/#p1')).toBe('../x/#p1')
  expect(addressesFrom({ site: undefined }, '/downloads/exchanges/a.md')('/')).toBe('../../')
  expect(addressesFrom({ site: undefined }, '/llms.txt')('/x/')).toBe('./x/')
})

test('the last change is the newest date in the ledger and the errata, not that of the interview', () => {
  const { ledger } = corpusOf([], [])
  const erratum = { key: 'a', version: '1', kind: 'words' as const, at: [], text: 'x' }
  const errata = [
    { ...erratum, date: '2026-01-02' },
    { ...erratum, date: '2026-02-03' },
  ]
  expect(lastChanged({ ledger, errata })).toBe('2026-02-03')
  expect(lastChanged({ ledger: { ...ledger, recorded: '2026-03-04' }, errata })).toBe('2026-03-04')
  expect(lastChanged({ ledger, errata: [] })).toBeUndefined()
})

test('a permanent name depends on the edition and the part', () => {
  const corpus = corpusOf([], [])
  expect(permanentName(corpus)).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  expect(permanentName(corpus, 'a')).toBe(permanentName(corpus, 'a'))
  expect(permanentName(corpus, 'a')).not.toBe(permanentName(corpus, 'b'))
})
