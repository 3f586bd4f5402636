import { exportWork } from '#citations/export-work.ts'
import { citationLanguage } from '#citations/language.ts'
import { allWorksPath } from '#model/paths.ts'
import type { Format } from './format.ts'

export const bibtex: Format = {
  id: 'bibtex',
  mediaType: 'text/x-bibtex; charset=utf-8',
  files: ({ corpus }) =>
    corpus.works.size === 0
      ? []
      : [
          {
            path: allWorksPath('bib'),
            make: () => {
              const language = citationLanguage(corpus.edition)
              return [...corpus.works.values()]
                .map((work) => exportWork(work, 'bib', language))
                .join('\n')
            },
          },
        ],
}
