import { EpubCheck } from '@likecoin/epubcheck-ts'
import { fromHtml } from 'hast-util-from-html'
import { XmlDocument } from 'libxml2-wasm'
import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { elementsOf } from '#checks/built/read-pages.ts'
import { formatWork } from '../citations/in-english.ts'
import { checkEdition } from '#checks/all-checks.ts'
import { smallEdition } from '../checks/small-edition.ts'
import { exported, textsOf } from './exported.ts'

const hostile = 'https://example.org/?q="silt"&r=<i>a|b</i>&s=50%'
const address = 'https://example.org/?q=%22silt%22&r=%3Ci%3Ea%7Cb%3C/i%3E&s=50%25'
const doi = '10.1002/(SICI)1096-8644(199605)100:1<153::AID-AJPA14>3.0.CO;2-H'
const doiAddress =
  'https://doi.org/10.1002/(SICI)1096-8644(199605)100:1%3C153::AID-AJPA14%3E3.0.CO;2-H'

/** An edition with these addresses, exported once for all tests. */
let made: ReturnType<typeof exportHostile> | undefined
const hostileEdition = () => (made ??= exportHostile())

async function exportHostile() {
  const edition = await smallEdition()
  await writeFile(
    edition.file('bibliography.json'),
    JSON.stringify([
      { id: 'anna-2018', type: 'book', title: 'Seasons', URL: hostile, archived: hostile },
      { id: 'boris-2017', type: 'article-journal', title: 'Winters', DOI: doi },
    ]),
  )
  await edition.edit('glossary/spring.md', '[anna-2018]', '[anna-2018, boris-2017]')
  await edition.edit(
    'glossary/spring.md',
    'The season',
    `The [season](${hostile.replaceAll('<', '\\<')})`,
  )
  const source = await readFile(edition.file('edition.yaml'), 'utf8')
  await writeFile(
    edition.file('edition.yaml'),
    `${source}source: { publication: A, url: '${hostile}' }\n`,
  )
  await edition.record()
  expect((await checkEdition(edition.folder)).issues).toEqual([])
  const { corpus, files } = await exported(edition.folder)
  return { corpus, files, texts: textsOf(files) }
}

test('a work links to its address and to its DOI, both encoded', async () => {
  const { corpus } = await hostileEdition()
  const linksOf = (key: string) =>
    [...elementsOf(fromHtml(formatWork(corpus.works.get(key)!, corpus.works)))].flatMap(
      ({ properties }) => Object.entries(properties),
    )
  expect(linksOf('anna-2018')).toEqual([['href', address]])
  expect(linksOf('boris-2017')).toEqual([['href', doiAddress]])
})

test('every XML document is well-formed, and every address in it is encoded', async () => {
  const { texts } = await hostileEdition()
  const documents = [...texts].filter(([, text]) => text.startsWith('<?xml'))
  expect(documents.length).toBeGreaterThan(10)
  const found = documents.flatMap(([path, text]) => {
    using document = XmlDocument.fromString(text)
    return document
      .find('//@href | //@target | //*[local-name()="source"]/text()')
      .map((node) => ({ path, value: node.content }))
      .filter(({ value }) => /example\.org|doi\.org/.test(value))
  })
  expect(found.length).toBeGreaterThan(6)
  for (const { path, value } of found) expect([address, doiAddress], path).toContain(value)
})

test('the EPUB is valid', async () => {
  const { files } = await hostileEdition()
  const { messages } = await EpubCheck.validate(files.get('/downloads/edition.epub')!)
  expect(messages).toEqual([])
})

describe.each([
  'edition.md',
  'edition.txt',
  'edition.json',
  'bibliography.bib',
  'bibliography.ris',
  'bibliography.json',
])('%s', (name) => {
  test('has encoded addresses', async () => {
    const { texts } = await hostileEdition()
    const text = texts.get(`/downloads/${name}`)!
    expect(text.replaceAll('\\', '')).toContain(address)
    expect(text).not.toContain('"silt"')
  })
})

test('bibliography files have the DOI itself', async () => {
  const { texts } = await hostileEdition()
  expect(texts.get('/downloads/bibliography.bib')).toContain(`doi = {${doi}}`)
  expect(texts.get('/downloads/bibliography.ris')).toContain(`DO  - ${doi}`)
  expect(texts.get('/downloads/bibliography.json')).toContain(`"DOI": "${doi}"`)
})
