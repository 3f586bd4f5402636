import { exportWork } from '#citations/export-work.ts'
import { downloadPath, type Format } from './format.ts'

export const ris: Format = {
  name: 'Bibliography in RIS',
  purpose:
    'For EndNote, Zotero, Mendeley and library catalogues: every work that the edition cites.',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  files: ({ corpus }) => [
    {
      path: downloadPath('bibliography.ris'),
      make: () => [...corpus.works.values()].map((work) => exportWork(work, 'ris')).join('\r\n'),
    },
  ],
}
