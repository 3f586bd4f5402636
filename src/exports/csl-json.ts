import { exportWork } from '#citations/export-work.ts'
import { citationLanguage } from '#citations/language.ts'
import { allWorksPath } from '#model/paths.ts'
import type { Format } from './format.ts'

export const cslJson: Format = {
  id: 'csl-json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  files: ({ corpus }) =>
    corpus.works.size === 0
      ? []
      : [
          {
            path: allWorksPath('json'),
            make: () => {
              const language = citationLanguage(corpus.edition)
              const items = [...corpus.works.values()].flatMap((work): unknown =>
                JSON.parse(exportWork(work, 'json', language)),
              )
              return `${JSON.stringify(items, null, 2)}\n`
            },
          },
        ],
}
