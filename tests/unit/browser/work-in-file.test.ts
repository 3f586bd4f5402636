import { expect, test } from 'vitest'
import { workInFile } from '#browser/work-in-file.ts'
import { exportFormats, exportWork } from '#citations/export-work.ts'
import { citationLanguage } from '#citations/language.ts'
import { bibtex } from '#exports/bibtex.ts'
import { cslJson } from '#exports/csl-json.ts'
import type { ExportContext } from '#exports/format.ts'
import { ris } from '#exports/ris.ts'
import { keysOf } from '#model/keys-of.ts'
import { allWorksPath } from '#model/paths.ts'
import { readEdition } from '#reading/read-edition.ts'

const writers = { bib: bibtex, ris, json: cslJson }

test.for(['arabic', 'chinese', 'hostile', 'russian'])(
  'each work of %s is found in the file of all works, as it is by itself',
  async (name) => {
    const corpus = (await readEdition(`tests/editions/${name}`)).corpus!
    const language = citationLanguage(corpus.edition)
    expect(corpus.works.size).toBeGreaterThan(5)
    for (const format of keysOf(exportFormats)) {
      const [file] = writers[format].files({ corpus } as unknown as ExportContext)
      const all = String(await file!.make())
      for (const work of corpus.works.values()) {
        const url = `https://example.org${allWorksPath(format)}#${encodeURIComponent(work.id)}`
        expect(workInFile(all, url)).toBe(exportWork(work, format, language))
      }
    }
  },
)

test('a work that the file does not have is an error', () => {
  for (const [ending, text] of [
    ['bib', '@book{lo-2008,\n\ttitle = {A},\n}\n'],
    ['ris', 'TY  - BOOK\r\nID  - lo-2008\r\nER  - \r\n'],
    ['json', '[{"id":"lo-2008"}]'],
  ] as const)
    expect(() => workInFile(text, `https://example.org/b.${ending}#lo-200`)).toThrow(
      'expected a record of this work',
    )
})
