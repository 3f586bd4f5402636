import { Cite } from '@citation-js/core'
import { expect, test } from 'vitest'
import { type ExportFormat, exportFormats } from '#citations/export-work.ts'
import type { Work } from '#model/work.ts'
import { readEdition } from '#reading/read-edition.ts'
import { identityOf } from '../unit/citations/identity-of.ts'
import { exportWork } from '../unit/citations/in-english.ts'

const { corpus } = await readEdition('content')
const works = [...corpus!.works.values()]

test.each(Object.keys(exportFormats) as ExportFormat[])(
  'every work can be read back from its %s file',
  (format) => {
    expect(works.length).toBeGreaterThan(55)
    for (const work of works) {
      const [read, ...more] = new Cite(exportWork(work, format)).data
      expect(more, work.id).toEqual([])
      expect(read?.['id']).toBe(work.id)
      expect(identityOf(read as Work), work.id).toEqual(identityOf(work))
    }
  },
)

test('no work is listed twice', () => {
  const known = new Map<string, string>()
  for (const { id, URL, DOI, title, issued } of works) {
    const address = URL?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
    const sameTitle = `${title.toLowerCase()} ${JSON.stringify(issued)}`
    for (const mark of [address, DOI, sameTitle]) {
      if (mark === undefined) continue
      expect(known.get(mark), `${id}: ${mark}`).toBeUndefined()
      known.set(mark, id)
    }
  }
})
