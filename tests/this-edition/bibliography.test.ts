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
