import { join } from 'node:path'
import { isNumber, locatorExamples, readLocator } from '#citations/read-locator.ts'
import { citationsOf } from '#corpus/citations.ts'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { proseMarks } from '#directives/prose-marks.ts'
import { positionOf } from '#directives/report.ts'
import type { Issue, Position } from '#model/issue.ts'
import { areAnnotationsComplete } from '#reading/incomplete.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { editorialProse } from './editorial-prose.ts'

/** Checks that every work is cited, and that every locator has a known form. */
export function checkCitations(reading: CorpusReading): Issue[] {
  const { corpus, incomplete, at } = reading
  const locators = markedLocators(reading).flatMap(checkLocator)
  return areAnnotationsComplete(incomplete) ? [...uncitedWorks(corpus, at), ...locators] : locators
}

function uncitedWorks(corpus: Corpus, at: CorpusReading['at']): Issue[] {
  const { works, edition, root } = corpus
  const file = join(root, 'bibliography.json')
  return [...works.keys()].flatMap((key): Issue[] => {
    if (Object.values(citationsOf(corpus, key)).some((places) => places.length > 0)) return []
    if (edition.source?.work === key) return []
    return [
      {
        rule: 'uncited-work',
        message: `Unexpected work "${key}", expected only works that are cited`,
        file,
        position: at(file, [key]),
        hint: 'Cite it in an exchange, a note, a glossary entry, the timeline or another text of the editors, or remove it.',
      },
    ]
  })
}

function checkLocator({ locator, file, position }: MarkedLocator): Issue[] {
  if (readLocator(locator)) return []
  const pages = /[–,-]/.test(locator) ? 'pp.' : 'p.'
  return [
    {
      rule: 'invalid-locator',
      message: `Unexpected locator "${locator}", expected one such as ${locatorExamples}`,
      file,
      position,
      ...(isNumber(locator) ? { hint: `Write \`locator="${pages} ${locator}"\`.` } : {}),
    },
  ]
}

function markedLocators(reading: CorpusReading): MarkedLocator[] {
  const spoken = [...paragraphsOf(reading.corpus.exchanges)].flatMap(({ exchange, paragraph }) =>
    paragraph.marks.map(({ locator, node }) => ({
      locator,
      file: exchange.file,
      position: positionOf(node),
    })),
  )
  const written = editorialProse(reading).flatMap(({ nodes, file, positionOf: place }) =>
    proseMarks(nodes).map(({ locator, node }) => ({ locator, file, position: place(node) })),
  )
  return [...spoken, ...written].flatMap(({ locator, ...place }) =>
    locator === undefined ? [] : [{ locator, ...place }],
  )
}

type MarkedLocator = { locator: string; file: string; position: Position }
