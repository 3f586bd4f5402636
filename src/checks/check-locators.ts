import { languagesOf } from '#model/edition-languages.ts'
import type { Issue } from '#model/issue.ts'
import { quotationMarks } from '#model/quotation-marks.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { editorialProse } from './editorial-prose.ts'
import { sentencesOf } from './sentences.ts'

/** Checks that a quotation from a work of which the editors know the pages, articles or other parts says where it is. */
export function checkLocators(reading: CorpusReading): Issue[] {
  const { works, edition } = reading.corpus
  const { editors } = languagesOf(edition)
  const open = quotationMarks(editors).open.trim()
  return editorialProse(reading).flatMap(({ what, nodes, file, positionOf }) =>
    sentencesOf(nodes, editors)
      .filter(({ text }) => text.includes(open))
      .flatMap(({ cites }) =>
        cites.flatMap(({ key, locator, node }): Issue[] => {
          const part = works.get(key)?.['located-by']
          if (part === undefined || locator !== undefined) return []
          return [
            {
              rule: 'missing-locator',
              message: `Unexpected quotation from "${key}" without a locator in the ${what}, expected the ${part}`,
              file,
              position: positionOf(node),
              hint: `Add where it is: \`{#${key} locator="${examples[part]}"}\`.`,
            },
          ]
        }),
      ),
  )
}

const examples = {
  page: 'p. 25',
  paragraph: 'para. 7',
  article: 'art. 30.4',
  section: '§ 4',
  chapter: 'ch. 2',
} as const
