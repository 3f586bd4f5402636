import { exportWork } from '#citations/export-work.ts'
import { citationLanguage } from '#citations/language.ts'
import { allWorksPath } from '#model/paths.ts'
import type { Format } from './format.ts'

export const ris: Format = {
  id: 'ris',
  mediaType: 'application/x-research-info-systems; charset=utf-8',
  files: ({ corpus }) =>
    corpus.works.size === 0
      ? []
      : [
          {
            path: allWorksPath('ris'),
            make: () => {
              const language = citationLanguage(corpus.edition)
              return [...corpus.works.values()]
                .map((work) => exportWork(work, 'ris', language))
                .join('\r\n')
            },
          },
        ],
}
