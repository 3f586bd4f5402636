import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type ExportFormat, exportFormats } from '#citations/export-work.ts'
import { type Work, workSchema } from '#model/work.ts'
import { testSites } from '../../sites.ts'
import { identityOf } from './identity-of.ts'
import { exportWork } from './in-english.ts'

const listed = testSites
  .map(({ content }) => `${content}/bibliography.json`)
  .filter((file) => existsSync(file))
  .flatMap((file) => z.array(workSchema).parse(JSON.parse(readFileSync(file, 'utf8'))))
const chinese = {
  id: 'li-2016',
  type: 'book',
  title: '中俄关系',
  'title-translated': 'Relations of China and Russia',
  author: [{ family: '李', given: '永全', transliteration: { family: 'Li', given: 'Yongquan' } }],
  language: 'zh',
}
const works = [...listed, workSchema.parse(chinese)]
const formats = Object.keys(exportFormats) as ExportFormat[]

describe.each(formats)('as %s', (format) => {
  test.each(works.map((work) => [work.id, work] as const))('%s can be read again', (id, work) => {
    const written = exportWork(work, format)
    const [read, ...more] = new Cite(written).data
    expect(more).toEqual([])
    expect(read?.['id']).toBe(id)
    expect(identityOf(read as Work)).toEqual(identityOf(work))
  })

  test('a note ends with one full stop before the translation of the title', () => {
    const noted = workSchema.parse({ ...chinese, note: 'The abstract was read.' })
    expect(exportWork(noted, format)).toContain(
      'The abstract was read. Title translated: Relations',
    )
  })

  test('the translation of a title is kept, and nothing that no reader knows', () => {
    const written = exportWork(workSchema.parse(chinese), format)
    expect(written).toContain('Title translated: Relations of China and Russia')
    expect(written).not.toMatch(/title-translated|transliteration/)
  })
})

test('no line of RIS is broken', () => {
  const title = 'How the sea empties the joints of a wall in a hundred quiet years '
    .repeat(5)
    .trim()
  const lines = exportWork(work({ title, abstract: title }), 'ris')
    .trimEnd()
    .split('\r\n')
  expect(lines).toContain(`TI  - ${title}`)
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/)
})

function work(fields: Record<string, unknown>): Work {
  return workSchema.parse({ id: 'silt', type: 'article-journal', title: 'Silt', ...fields })
}

/** The values of a RIS field. */
function risOf(fields: Record<string, unknown>, tag: string): string[] {
  const lines = exportWork(work(fields), 'ris').split('\r\n')
  return lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6))
}

test('a name in RIS keeps its particles and suffix', () => {
  const author = [
    { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' },
    { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
    { family: 'King', given: 'Martin', suffix: 'Jr.' },
    { family: 'van den Berg', given: 'Jan' },
    { literal: 'Ministry of Silt and Mud' },
    { family: '李', given: '明', transliteration: { family: 'Li', given: 'Ming' } },
  ]
  expect(risOf({ author }, 'AU')).toEqual([
    'van den Berg, Jan',
    'von Humboldt, Alexander',
    'King, Martin, Jr.',
    'van den Berg, Jan',
    'Ministry of Silt and Mud',
    'Li, Ming',
  ])
  expect(risOf({ type: 'book', editor: author.slice(0, 1) }, 'A3')).toEqual(['van den Berg, Jan'])
})

test('a name in BibTeX keeps its particles and suffix, and parses back', () => {
  const author = [
    { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' },
    { family: 'King', given: 'Martin', suffix: 'Jr.' },
    { literal: 'Silt & Sons, Ltd.' },
  ]
  const written = exportWork(work({ author }), 'bib')
  expect(written).toContain(
    'author = {van den Berg, Jan and King, Jr., Martin and {Silt \\& Sons, Ltd.}}',
  )
  expect(new Cite(written).data[0]?.['author']).toEqual([
    author[0],
    author[1],
    { family: 'Silt & Sons, Ltd.' },
  ])
  const humboldt = [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }]
  expect(exportWork(work({ author: humboldt }), 'bib')).toContain('{von Humboldt, Alexander}')
})

test.each(['\n', '\r\n', '\r', '\u000b', '\u0085', '\u2028', '\n\n'])(
  'a value with %j in it stays within one RIS field',
  (end) => {
    const text = `One${end}ER  - ${end}TY  - BOOK${end}TI  - Another`
    const fields = { title: text, abstract: text, note: text, 'container-title': text }
    const written = exportWork(work(fields), 'ris')
    const lines = written.trimEnd().split('\r\n')
    expect(lines.filter((line) => /^(TY|TI|ER) {2}-/.test(line))).toHaveLength(3)
    expect(written).not.toMatch(/\n(?!TY|[A-Z][A-Z0-9] {2}- |$)|\r(?!\n)|[\v\u0085\u2028]/)
    expect(new Cite(written).data).toHaveLength(1)
  },
)

test('TeX characters are escaped in text, but not in addresses', () => {
  const written = exportWork(
    work({
      title: 'Q&A: 24% of #1 for $5_a ~ ^ \\ { }',
      note: 'R&D',
      publisher: 'Silt & Sons',
      URL: 'https://example.org/a_b?c=%20&d=~e#f',
      DOI: '10.1000/a_b%c#d',
    }),
    'bib',
  )
  expect(written).toContain(
    String.raw`title = {Q\&{A}: 24\% of \#1 for \$5\_a \textasciitilde{} \textasciicircum{} \textbackslash{} \textbraceleft{} \textbraceright{}}`,
  )
  expect(written).toContain(String.raw`note = {R\&D}`)
  expect(written).toContain('url = {https://example.org/a_b?c=%20&d=~e#f}')
  expect(written).toContain('doi = {10.1000/a_b%c#d}')
  expect(written).not.toContain('howpublished')
})

test('any title in BibTeX parses back', () => {
  const title = fc
    .array(fc.constantFrom(...Array.from('&%$#_~^\\{}-`\'"?!:.,@ aB9é中\u00a0')), { minLength: 1 })
    .map((letters) => letters.join('').replace(/ +/g, ' ').trim())
    .filter((text) => text !== '')
  fc.assert(
    fc.property(title, (text) => {
      const [read, ...more] = new Cite(exportWork(work({ title: text }), 'bib')).data
      expect(more).toEqual([])
      expect(read).toMatchObject({ id: 'silt', title: text })
    }),
  )
})

test('the BibTeX key is the id of the work, even if it has a `citation-key`', () => {
  expect(exportWork(work({ 'citation-key': 'Silt2018' }), 'bib')).toMatch(/^@article\{silt,/)
})
