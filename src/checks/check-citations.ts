import { join } from 'node:path'
import type { TextDirective } from 'mdast-util-directive'
import { isNumber, locatorExamples, readLocator } from '#citations/read-locator.ts'
import { citationsOf } from '#corpus/citations.ts'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { proseMarks } from '#directives/prose-marks.ts'
import { positionOf } from '#directives/report.ts'
import type { Issue } from '#model/issue.ts'
import { areAnnotationsComplete } from '#reading/incomplete.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Checks that every work is cited, and that every locator has a known form. */
export function checkCitations({ corpus, incomplete, at }: CorpusReading): Issue[] {
  const locators = markedLocators(corpus).flatMap(({ locator, node, file }) =>
    checkLocator(locator, node, file),
  )
  return areAnnotationsComplete(incomplete) ? [...uncitedWorks(corpus, at), ...locators] : locators
}

function uncitedWorks(corpus: Corpus, at: CorpusReading['at']): Issue[] {
  const { works, edition, root } = corpus
  const file = join(root, 'bibliography.json')
  return [...works.keys()].flatMap((key): Issue[] => {
    const { paragraphs, notes, glosses, events } = citationsOf(corpus, key)
    if (paragraphs.length + notes.length + glosses.length + events.length > 0) return []
    if (edition.source?.work === key) return []
    return [
      {
        rule: 'uncited-work',
        message: `Unexpected work "${key}", expected only works that are cited`,
        file,
        position: at(file, [key]),
        hint: 'Cite it in an exchange, a note, a glossary entry or the timeline, or remove it.',
      },
    ]
  })
}

function checkLocator(locator: string, node: TextDirective, file: string): Issue[] {
  if (readLocator(locator)) return []
  const pages = /[–,-]/.test(locator) ? 'pp.' : 'p.'
  return [
    {
      rule: 'invalid-locator',
      message: `Unexpected locator "${locator}", expected one such as ${locatorExamples}`,
      file,
      position: positionOf(node),
      ...(isNumber(locator) ? { hint: `Write \`locator="${pages} ${locator}"\`.` } : {}),
    },
  ]
}

function markedLocators({ exchanges, glossary }: Corpus): MarkedLocator[] {
  const spoken = [...paragraphsOf(exchanges)].flatMap(({ exchange, paragraph }) =>
    paragraph.marks.map((mark) => ({ ...mark, file: exchange.file })),
  )
  const noted = exchanges.flatMap(({ notes, file }) =>
    [...notes.values()].flatMap(({ children }) =>
      proseMarks(children).map((mark) => ({ ...mark, file })),
    ),
  )
  const glossed = [...glossary.values()].flatMap(({ body, file }) =>
    proseMarks(body).map((mark) => ({ ...mark, file })),
  )
  return [...spoken, ...noted, ...glossed].flatMap(({ locator, node, file }) =>
    locator === undefined ? [] : [{ locator, node, file }],
  )
}

type MarkedLocator = { locator: string; node: TextDirective; file: string }
