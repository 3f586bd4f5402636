import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { editionData, exchangeData, glossaryData } from '#edition/linked-data.ts'
import { formats } from '#exports/formats.ts'
import { en } from '#messages/en/catalogue.ts'
import { smallEdition } from '../checks/small-edition.ts'
import { exported, textsOf } from './exported.ts'

/** The exports of an edition with these fields, as text. */
async function textsWith(fields: string) {
  const edition = await smallEdition()
  const source = await readFile(edition.file('edition.yaml'), 'utf8')
  await writeFile(edition.file('edition.yaml'), `${source}${fields}`)
  const { corpus, files } = await exported(edition.folder, new URL('https://example.org/'))
  return { corpus, texts: textsOf(files) }
}

/** The messages without parameters among these, from a part of the catalogue. */
function fixedMessages(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(fixedMessages) : []
}

test('every format has a name and a purpose, and every name a format', () => {
  const ids = Object.values(formats).flatMap((list) => list.map(({ id }) => id))
  expect(ids.toSorted()).toEqual(Object.keys(en.downloads.formats).toSorted())
  expect(Object.keys(formats)).toEqual(Object.keys(en.downloads.groups))
})

test('the exports have no words of the interface but those of its language', async () => {
  const source = 'source: { publication: Annals, url: https://example.org/source }\n'
  const { corpus, texts } = await textsWith(
    `interface: en-XA\n${source}rights: { interview: Free., edition: Free. }\n`,
  )
  const messages = fixedMessages([en.exports, en.cite.words]).filter((text) =>
    /\p{L}{2}/u.test(text),
  )
  expect(messages.length).toBeGreaterThan(30)
  const pages = [
    editionData(corpus.edition, String),
    exchangeData(corpus.edition, corpus.exchanges[0]!, String),
    glossaryData(corpus.edition, corpus.glossary.values(), String),
  ]
  const read = new Map([...texts, ['data for search engines', JSON.stringify(pages)]])
  for (const [path, text] of read) {
    if (/(?:\.schema|\/openapi)\.json$/.test(path)) continue
    const words = text
      // Tokens of the formats, and addresses.
      .replace(/<\/?[\w:]+|[\w:-]+="[^"]*"|"[\w@$-]+":|https?:[^\s")]+/g, '')
      .replace(/"(?:interviewer|respondent)"/g, '')
    const found = messages.filter((message) =>
      words.split(message).some((before, index, all) => {
        const after = all[index + 1]
        return after !== undefined && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after)
      }),
    )
    expect(found, path).toEqual([])
  }
  const imprint = texts.get('/downloads/edition.epub/OEBPS/imprint.xhtml')!
  expect(imprint).toContain('lang="en-XA"')
  expect(imprint).toContain('[Åƀöûţţţ ţĥîššš éđîţîöññññ]')
  expect(texts.get('/llms.txt')).toContain('## Optional')
}, 60_000)

describe('an interview in German with notes in French and an interface in English', () => {
  let made: ReturnType<typeof textsWith> | undefined
  const read = () => (made ??= textsWith('language: de\napparatus: fr\ninterface: en\n'))

  test('in TEI, each says its language where it is not that of the words around', async () => {
    const { texts } = await read()
    const text = texts.get('/downloads/edition.tei.xml')!
    expect(text).toContain('<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de">')
    expect(text).toContain('<head resp="#editors" xml:lang="fr">')
    expect(text).toContain('<head xml:lang="en">Glossary</head>')
    expect(text).toContain('<list type="gloss" xml:lang="fr">')
    expect(text).toContain('<language ident="fr" />')
  })

  test('in the EPUB, a document has the language of most of its words', async () => {
    const { texts } = await read()
    const book = '/downloads/edition.epub/OEBPS'
    expect(texts.get(`${book}/exchange-01.xhtml`)).toContain('lang="de" xml:lang="de"')
    expect(texts.get(`${book}/exchange-01.xhtml`)).toContain('<h2 lang="fr">')
    expect(texts.get(`${book}/glossary.xhtml`)).toContain('lang="en" xml:lang="en"')
    expect(texts.get(`${book}/glossary.xhtml`)).toContain('<dl lang="fr">')
    expect(texts.get(`${book}/contents.xhtml`)).toMatch(/exchange-01\.xhtml#x1" lang="fr"/)
    expect(texts.get(`${book}/package.opf`)).toContain(
      '<dc:language>de</dc:language>\n<dc:language>fr</dc:language>\n<dc:language>en</dc:language>',
    )
  })

  test('the feed is in the language of the interface', async () => {
    const { texts } = await read()
    expect(texts.get('/changes.atom')).toContain('xml:lang="en"')
  })
})
