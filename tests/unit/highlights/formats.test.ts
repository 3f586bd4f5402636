import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExportedEdition, ExportedHighlight, ReadHighlights } from '#highlights/exported.ts'
import type { Highlight } from '#highlights/highlight.ts'
import { writeMarkdown } from '#highlights/markdown.ts'
import { readHighlightFile } from '#highlights/read-file.ts'
import { writeTable } from '#highlights/table.ts'
import { readAnnotations, writeAnnotations } from '#highlights/web-annotations.ts'
import { anyHighlights, edition, highlightOf } from './samples.ts'

const about: ExportedEdition = {
  name: edition,
  title: 'On bells',
  pageOf: (exchange) => `https://example.org/exchanges/${exchange}/`,
}

const words = { title: 'Highlights in “On bells”', gone: 'Not in this version', data: 'Data' }

const formats: Record<string, (entries: ExportedHighlight[]) => string> = {
  annotations: (entries) => writeAnnotations(entries, about, 'Highlights'),
  table: (entries) => writeTable(entries),
  markdown: (entries) => writeMarkdown(entries, words),
}

function exported(highlight: Highlight): ExportedHighlight {
  return {
    highlight,
    reference: '5.A3',
    speakers: ['Ada Lovelace'],
    exchange: '5. Sound',
    link: 'https://example.org/exchanges/5/#a3',
    citation: 'Lovelace, Ada. “On Bells”, 5.A3.',
  }
}

test.each(Object.entries(formats))(
  'what is exported as %s is imported as it was',
  async (_, write) => {
    await fc.assert(
      fc.asyncProperty(anyHighlights, async (highlights) => {
        const file = write(highlights.map(exported))
        const read: ReadHighlights = { highlights, unreadable: 0 }
        expect(await readHighlightFile(file)).toEqual(read)
      }),
    )
  },
)

test('Markdown shows words and notes as text', () => {
  const highlight = highlightOf('A bell tolls.', 'bell', '<b>bold</b> [x](javascript:alert(1))')
  const [text = ''] = writeMarkdown([exported(highlight)], words).split('<!--')
  expect(text).toContain('> bell')
  expect(text).toContain('— Ada Lovelace, [5.A3](https://example.org/exchanges/5/#a3)')
  expect(text).toContain('\\<b>bold\\</b> \\[x]\\(javascript:alert(1))')
  expect(text).toContain('_Lovelace, Ada. “On Bells”, 5.A3._')
})

test('no cell of the table is a formula', () => {
  const highlight = highlightOf('A =1+1 bell', '=1+1', '@SUM(A1)')
  const table = writeTable([exported(highlight)])
  expect(table).toContain('"\'=1+1"')
  expect(table).toContain('"\'@SUM(A1)"')
})

test('a note that was edited in the table comes back as edited', async () => {
  const highlight = highlightOf('A bell tolls.', 'bell', 'Before')
  const table = writeTable([exported(highlight)]).replace('"Before"', '"After"')
  expect((await readHighlightFile(table))?.highlights[0]?.note).toBe('After')
})

test('entries that are damaged are counted, and the others read', () => {
  const one = highlightOf('A bell tolls.', 'bell')
  const other = highlightOf('A bell tolls.', 'tolls')
  const file = writeAnnotations([one, other].map(exported), about, 'Highlights')
  const damaged = file.replace(`"urn:uuid:${one.id}"`, '"urn:uuid:1"')
  expect(readAnnotations(damaged)).toEqual({ highlights: [other], unreadable: 1 })
})

test.each(['', 'A text', '{}', '{"first":{}}', '[1]', 'a,b\n1,2', 'quotation,b\n1,2', '\u0000'])(
  '%j is no file of highlights',
  async (text) => {
    expect(await readHighlightFile(text)).toBeUndefined()
  },
)

test('no file makes the reader fail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"first":{"items":[${json}]}}`),
      ),
      async (text) => {
        const read = await readHighlightFile(text)
        expect(read?.highlights ?? []).toEqual([])
      },
    ),
  )
})
