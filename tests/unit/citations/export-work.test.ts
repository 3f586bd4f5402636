import { Cite } from '@citation-js/core'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ExportFormat, exportFormats, exportWork } from '#citations/export-work.ts'
import { citedName, type CslName } from '#citations/csl-item.ts'
import { type Work, workSchema } from '#model/work.ts'

const content = JSON.parse(readFileSync('content/bibliography.json', 'utf8')) as unknown[]
const chinese = {
  id: 'li-2016',
  type: 'book',
  title: '中俄关系',
  'title-translated': 'Relations of China and Russia',
  author: [{ family: '李', given: '永全', transliteration: { family: 'Li', given: 'Yongquan' } }],
  language: 'zh',
}
const works = [...content, chinese].map((work) => workSchema.parse(work))
const formats = Object.keys(exportFormats) as ExportFormat[]

describe.each(formats)('as %s', (format) => {
  test.each(works.map((work) => [work.id, work] as const))('%s can be read again', (id, work) => {
    const written = exportWork(work, format)
    const [read, ...more] = new Cite(written).data
    expect(more).toEqual([])
    expect(read?.['id']).toBe(id)
    expect(identityOf(read as Work)).toEqual(identityOf(work))
  })

  test('the translation of a title is kept, and nothing that no reader knows', () => {
    const written = exportWork(workSchema.parse(chinese), format)
    expect(written).toContain('Title translated: Relations of China and Russia')
    expect(written).not.toMatch(/title-translated|transliteration/)
  })
})

test('no line of RIS is broken', () => {
  const long = works.find(({ id }) => id === 'asan-forum-2018')!
  for (const line of exportWork(long, 'ris').trimEnd().split('\r\n'))
    expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/)
})

/** What a work is known by: its title, its authors and its year. */
function identityOf({ title, author = [], issued }: Work) {
  return {
    title,
    authors: author.map((name) => parts(citedName(name))),
    year: Number(issued?.['date-parts']?.[0]?.[0]),
  }
}

function parts({ family, given, literal }: CslName): string {
  return literal ?? [family, given].filter(Boolean).join(', ')
}
