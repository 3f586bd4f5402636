import { exportWork } from '#citations/export-work.ts'
import { downloadPath, type Format } from './format.ts'

export const bibtex: Format = {
  name: 'Bibliography in BibTeX',
  purpose: 'For LaTeX and reference managers: every work that the edition cites.',
  mediaType: 'text/x-bibtex; charset=utf-8',
  files: ({ corpus }) => [
    {
      path: downloadPath('bibliography.bib'),
      make: () => [...corpus.works.values()].map((work) => exportWork(work, 'bib')).join('\n'),
    },
  ],
}
