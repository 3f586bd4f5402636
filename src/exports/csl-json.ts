import { exportWork } from '#citations/export-work.ts'
import { downloadPath, type Format } from './format.ts'

export const cslJson: Format = {
  name: 'Bibliography in CSL-JSON',
  purpose:
    'For Zotero, pandoc and programs that cite: every work, with nothing lost in translation.',
  mediaType: 'application/vnd.citationstyles.csl+json',
  files: ({ corpus }) => [
    {
      path: downloadPath('bibliography.json'),
      make: () => {
        const items = [...corpus.works.values()].flatMap((work): unknown =>
          JSON.parse(exportWork(work, 'json')),
        )
        return `${JSON.stringify(items, null, 2)}\n`
      },
    },
  ],
}
