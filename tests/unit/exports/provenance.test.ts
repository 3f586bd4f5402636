import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { citePublication } from '#citations/cite-interview.ts'
import { editionData } from '#edition/linked-data.ts'
import { smallEdition } from '../checks/small-edition.ts'
import { exported, textsOf } from './exported.ts'

/** The exports of an edition with these fields, as text, and its data for search engines. */
async function withFields(fields: string) {
  const edition = await smallEdition()
  const source = await readFile(edition.file('edition.yaml'), 'utf8')
  await writeFile(edition.file('edition.yaml'), `${source}${fields}`)
  const { corpus, files } = await exported(edition.folder, new URL('https://example.org/'))
  return { corpus, texts: textsOf(files), data: editionData(corpus.edition, String) }
}

const fields = `recorded: { date: 2010-06-21, place: Hofolding }
archive: { name: History Center, callNumber: OH 681, url: https://example.org/681 }
consent: Boris agreed in 2010.
interviewLicence: { name: CC0, url: https://example.org/cc0 }
`

test('every format says when and where the interview took place, who keeps it, who agreed, and its licence', async () => {
  const { texts, data } = await withFields(fields)
  const readable = [
    '/downloads/edition.txt',
    '/downloads/edition.md',
    '/downloads/edition.epub/OEBPS/imprint.xhtml',
    '/downloads/edition.json',
    '/downloads/edition.tei.xml',
  ]
  for (const path of readable)
    for (const value of ['2010', 'Hofolding', 'History Center', 'OH 681', 'Boris agreed', 'CC0'])
      expect(texts.get(path), path).toContain(value)
  expect(texts.get('/downloads/edition.tei.xml')).toContain('<date when="2010-06-21">')
  expect(data).toMatchObject({
    dateCreated: '2010-06-21',
    locationCreated: { name: 'Hofolding' },
    archivedAt: 'https://example.org/681',
    license: 'https://example.org/cc0',
  })
})

test('an interview that was never published is cited by the day on which it took place', async () => {
  const { corpus } = await withFields(fields)
  const citation = citePublication(corpus.edition)
  expect(citation.map(({ text }) => text).join('')).toContain('2010')
})

test('a publication that is not on the web is named without a link', async () => {
  const { texts, corpus, data } = await withFields('source: { publication: Annals }\n')
  for (const path of [
    '/downloads/edition.txt',
    '/downloads/edition.md',
    '/downloads/edition.tei.xml',
  ])
    expect(texts.get(path), path).toContain('Annals')
  for (const [path, text] of texts) expect(text, path).not.toContain('undefined')
  expect(JSON.stringify(data)).not.toContain('isBasedOn')
  expect(
    citePublication(corpus.edition)
      .map(({ text }) => text)
      .join(''),
  ).toContain('Annals')
})

test('an edition without any of these says nothing about them', async () => {
  const { texts } = await withFields('')
  const text = texts.get('/downloads/edition.txt')
  expect(text).toMatch(/^A Small Talk\nThis edition, version [^\n]*\n\n\n/)
  expect(texts.get('/downloads/edition.tei.xml')).not.toMatch(/settingDesc|msDesc/)
})
