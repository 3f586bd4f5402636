import { languagesOf } from '#model/edition-languages.ts'
import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { notesOf } from '#corpus/notes.ts'
import { positionOf } from '#directives/report.ts'
import { withAsciiDigits } from '#model/digits.ts'
import type { Issue } from '#model/issue.ts'
import { isLaterHeading, laterHeadingIn } from '#model/later-heading.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/**
 * Checks that what happened after the interview is kept apart: in an entry below `## Later`, or this heading in the language of
 * the editors, and in notes of the kind `later`. The year of a cited work does not count.
 */
export function checkHindsight({ corpus }: CorpusReading): Issue[] {
  const { edition, glossary, exchanges } = corpus
  const year = Number(edition.date?.slice(0, 4))
  if (Number.isNaN(year)) return []
  const place = `what was known in ${year}`
  const { editors: language } = languagesOf(edition)
  const later = laterHeadingIn(language)
  return [
    ...[...glossary.values()].flatMap(({ body, file }) =>
      laterYears(beforeLater(body, language), year).map(({ found, node }): Issue => ({
        rule: 'hindsight',
        message: `Unexpected year ${found} in an entry on ${place}, expected it below \`## ${later}\``,
        file,
        position: positionOf(node),
        hint: `Move the sentence to the end of the entry, under the heading \`## ${later}\`.`,
      })),
    ),
    ...exchanges.flatMap((exchange) =>
      notesOf(exchange)
        .filter(({ note }) => note.kind !== 'later')
        .flatMap(({ note }) =>
          laterYears(note.children, year).map(({ found, node }): Issue => ({
            rule: 'hindsight',
            message: `Unexpected year ${found} in a note on ${place}, expected it in a note of the kind \`later\``,
            file: exchange.file,
            position: positionOf(node),
            hint: 'Split the note in two, or leave out what happened later.',
          })),
        ),
    ),
  ]
}

function beforeLater(body: readonly RootContent[], language: string): readonly RootContent[] {
  const at = body.findIndex(
    (node) => node.type === 'heading' && isLaterHeading(toString(node), language),
  )
  return at < 0 ? body : body.slice(0, at)
}

/** The years after `year` that the text mentions outside citations. */
function laterYears(nodes: readonly Nodes[], year: number): { found: string; node: Nodes }[] {
  const years: { found: string; node: Nodes }[] = []
  for (const root of nodes) {
    visit(root, (node) => {
      if (node.type === 'textDirective' && node.name === 'cite') return 'skip'
      if (node.type !== 'text') return undefined
      for (const [found] of withAsciiDigits(node.value).matchAll(/(?<!\d)20\d\d(?!\d)/g)) {
        if (Number(found) > year) years.push({ found, node })
      }
      return undefined
    })
  }
  return years
}
