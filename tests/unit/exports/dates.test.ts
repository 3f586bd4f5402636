import { EpubCheck } from '@likecoin/epubcheck-ts'
import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { exchangeData } from '#edition/linked-data.ts'
import { citationFormats, citeInterview } from '#citations/cite-interview.ts'
import { citationLanguage } from '#citations/language.ts'
import { xmlErrors } from '../../build/xml.ts'
import { smallEdition } from '../checks/small-edition.ts'
import { exported, textsOf } from './exported.ts'

const site = new URL('https://example.org/')

/** The exports of an edition with these fields and this ledger, as text. */
async function textsWith(fields: string, recorded?: string) {
  const edition = await smallEdition()
  const source = await readFile(edition.file('edition.yaml'), 'utf8')
  await writeFile(edition.file('edition.yaml'), `${source}${fields}`)
  const ledger = JSON.parse(await readFile(edition.file('addresses.json'), 'utf8')) as object
  await writeFile(edition.file('addresses.json'), JSON.stringify({ ...ledger, recorded }))
  const { corpus, files } = await exported(edition.folder, site)
  return { corpus, files, texts: textsOf(files) }
}

/** Every date with a month in any file but the schema, whose `$schema` contains one. */
function datesIn(texts: ReadonlyMap<string, string>): string[] {
  return [...texts]
    .filter(([path]) => !path.endsWith('.schema.json'))
    .flatMap(([, text]) => text.match(/\b\d{4}-\d\d(-\d\d)?\b(?!-?[\da-f])/g) ?? [])
}

test('an edition without a date has no dates in its exports, and no EPUB or feed, which require one', async () => {
  const { texts } = await textsWith('')
  expect(datesIn(texts)).toEqual([])
  expect([...texts.keys()].filter((path) => /epub|atom/.test(path))).toEqual([])
  expect([...texts.keys()]).toContain('/sitemap.xml')
})

test('a date that is only a year gets no month or day', async () => {
  const { corpus, texts } = await textsWith(
    'date: "1989"\nsource: { publication: A, url: https://example.org/ }\n',
  )
  expect(datesIn(texts)).toEqual([])
  expect(texts.get('/downloads/edition.tei.xml')).toContain('<date when="1989">1989</date>')
  expect(JSON.parse(texts.get('/downloads/edition.json')!)).toMatchObject({ published: '1989' })
  const [exchange] = corpus.exchanges
  expect(JSON.stringify(exchangeData(corpus.edition, exchange!, String))).toContain(
    '"datePublished":"1989"',
  )
  const cited = { key: 'k', locator: '1.A1', url: 'https://example.org/' }
  for (const format of citationFormats(citationLanguage(corpus.edition))) {
    const text = citeInterview(corpus.edition, cited, format)
      .map((run) => run.text)
      .join('')
    expect(text, format).toContain('1989')
    expect(text, format).not.toMatch(/1989-|1989\/0|Jan/)
  }
})

test('with a dated ledger the EPUB and the feed are valid and use its date', async () => {
  const { files, texts } = await textsWith('date: "1989"\n', '2026-01-02')
  expect(new Set(datesIn(texts))).toEqual(new Set(['2026-01-02']))
  const { messages } = await EpubCheck.validate(files.get('/downloads/edition.epub')!)
  expect(messages).toEqual([])
  const feed = files.get('/changes.atom')!
  expect(await xmlErrors('tests/schemas/atom.rng', feed)).toEqual([[]])
}, 60_000)
