import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Corpus } from '#corpus/corpus.ts'
import { editionJson } from '#exports/edition-json.ts'
import type { ExportContext, Format } from '#exports/format.ts'
import { markdown } from '#exports/markdown.ts'
import { plainText } from '#exports/plain-text.ts'
import { tei } from '#exports/tei.ts'
import type { SourceDocument } from '#importer/readers/source-document.ts'
import { readEdition } from '#reading/read-edition.ts'
import { read } from './reading.ts'

const formats: Record<string, Format> = {
  txt: plainText,
  md: markdown,
  json: editionJson,
  xml: tei,
}
const site = new URL('https://example.org/some/path/')

/** The file of the whole edition in a format, read back. */
async function readBack(
  corpus: Corpus,
  extension: string,
  which = 0,
  place: URL | undefined = site,
): Promise<SourceDocument> {
  const context: ExportContext = {
    corpus,
    site: place,
    fonts: [],
    sources: () => Promise.resolve([]),
  }
  const content = await formats[extension]?.files(context)[which]?.make()
  return read(`edition.${extension}`, content ?? '')
}

/** The exchanges and the words as lines, with the voice where a turn begins. */
function outline({ blocks }: Pick<SourceDocument, 'blocks'>): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'exchange') return [`## ${block.title ?? ''}`]
    if (block.kind !== 'words') return []
    return [[block.voice === undefined ? '' : `${block.voice}: `, block.text].join('')]
  })
}

/** What an edition consists of, in the same form. */
function outlineOf({ exchanges }: Corpus): string[] {
  return exchanges.flatMap(({ number, title, turns }) => [
    ...(number === 0 ? [] : [`## ${title}`]),
    ...turns.flatMap(({ by, paragraphs }) =>
      paragraphs.map(({ words }, index) => (by && index === 0 ? `${by.label}: ` : '') + words.text),
    ),
  ])
}

describe.each(readdirSync('tests/editions').filter((name) => !name.endsWith('.md')))(
  '%s',
  (name) => {
    test('each export gives the exchanges, turns and words of the edition', async () => {
      const { corpus } = await readEdition(`tests/editions/${name}`)
      if (!corpus) throw new Error(`Unexpected edition that cannot be read: ${name}`)
      const expected = outlineOf(corpus)
      expect(expected.length).toBeGreaterThan(1)
      for (const extension of Object.keys(formats)) {
        const document = await readBack(corpus, extension)
        expect(document.hasVoices).toBe(true)
        expect(document.metadata.title?.text, extension).toBe(corpus.edition.title)
        expect(outline(document), extension).toEqual(expected)
      }
    }, 60_000)
  },
)

describe('an export', () => {
  const folder = 'tests/editions/bells'

  test('is known for what it is, and its apparatus is left out by name', async () => {
    const { corpus } = await readEdition(folder)
    const left = await Promise.all(
      Object.keys(formats).map(async (extension) => {
        const { format, blocks } = await readBack(corpus!, extension)
        return [
          format,
          ...blocks.flatMap((block) => (block.kind === 'leftOut' ? [block.what] : [])),
        ]
      }),
    )
    expect(left.map(([format]) => format)).toEqual([
      'edition as plain text',
      'edition as Markdown',
      'edition as JSON',
      'TEI',
    ])
    expect(left[1]).toEqual(
      expect.arrayContaining(['notes of the edition', '“Glossary”', '“Bibliography”']),
    )
    expect(left[2]).toEqual(
      expect.arrayContaining(['notes of the edition', 'glossary', 'bibliography']),
    )
    expect(left[3]).toEqual(expect.arrayContaining(['“Glossary”', '“Bibliography”']))
  })

  test('names who asks, where the format has it', async () => {
    const { corpus } = await readEdition(folder)
    for (const extension of ['json', 'xml']) {
      const { metadata } = await readBack(corpus!, extension)
      expect(metadata.people, extension).toEqual([
        expect.objectContaining({ name: 'Edith Marsh', label: 'Marsh', role: 'interviewer' }),
        expect.objectContaining({ name: 'Ilse Brandt', label: 'Brandt', role: 'respondent' }),
      ])
    }
  })

  test('without a place of publication is read too', async () => {
    const { corpus } = await readEdition(folder)
    for (const extension of Object.keys(formats))
      expect(outline(await readBack(corpus!, extension, 0, undefined)), extension).toEqual(
        outlineOf(corpus!),
      )
  })

  test('of a single exchange is read too', async () => {
    const { corpus } = await readEdition(folder)
    const expected = outlineOf({ ...corpus!, exchanges: corpus!.exchanges.slice(1, 2) })
    for (const extension of ['txt', 'md'])
      expect(outline(await readBack(corpus!, extension, 2)), extension).toEqual(expected)
    expect(outline(await readBack(corpus!, 'json', 3))).toEqual(expected)
  })

  test('keeps the times that it has', async () => {
    const { corpus } = await readEdition(folder)
    const [turn] = corpus!.exchanges[1]!.turns
    turn!.time = '00:12:03'
    for (const extension of ['json', 'xml']) {
      const { blocks } = await readBack(corpus!, extension)
      const times = blocks.flatMap((block) => (block.kind === 'words' && block.time) || [])
      expect(times, extension).toEqual(['00:12:03'])
    }
    const timed =
      'A title\n\n\n1. One\n\nIva [00:12:03]:\n\n1.Q1  When?\n\n1.Q2  [00:49] And why?\n'
    const { blocks } = await read('a.txt', timed)
    expect(blocks.slice(1)).toMatchObject([
      { text: 'When?', voice: 'Iva', time: '00:12:03' },
      { text: 'And why?', time: '00:49' },
    ])
    const link = (id: string) => `[1.${id.toUpperCase()}](../exchanges/one/#${id})`
    const written = `# A\n\nBy.\n\n## 1. One\n\n**Iva** [00:12:03]\n\n${link('q1')} When?\n\n${link('q2')} \\[00:49] Why?\n`
    expect((await read('a.md', written)).blocks.slice(1)).toMatchObject([
      { kind: 'exchange', title: 'One' },
      { text: 'When?', voice: 'Iva', time: '00:12:03' },
      { text: 'Why?', time: '00:49' },
    ])
  })
})
