import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { withAsciiDigits } from '#model/digits.ts'
import { languagesOf } from '#model/edition-languages.ts'
import type { Issue } from '#model/issue.ts'
import { laterHeadingIn } from '#model/later-heading.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { editorialProse } from './editorial-prose.ts'

/**
 * Checks that what happened after the interview is kept apart: in an entry below `## Later`, or this heading in the language of
 * the editors, and in notes of the kind `later`. The year of a cited work does not count.
 */
export function checkHindsight(reading: CorpusReading): Issue[] {
  const { edition } = reading.corpus
  const year = Number(edition.date?.slice(0, 4))
  if (Number.isNaN(year)) return []
  const { editors } = languagesOf(edition)
  const later = laterHeadingIn(editors)
  return editorialProse(reading)
    .filter(({ mayBeLater }) => !mayBeLater)
    .flatMap(({ type, nodes, file, positionOf }) => {
      const { what, where, hint } = placesForLater(later)[type]
      return laterYears(nodes, year).map(({ found, node }): Issue => ({
        rule: 'hindsight',
        message: `Unexpected year ${found} in ${what} on what was known in ${year}, expected it ${where}`,
        file,
        position: positionOf(node),
        hint,
      }))
    })
}

function placesForLater(later: string) {
  const note = {
    what: 'a note',
    where: 'in a note of the kind `later`',
    hint: 'Split the note in two, or leave out what happened later.',
  }
  return {
    note,
    entry: {
      what: 'an entry',
      where: `below \`## ${later}\``,
      hint: `Move the sentence to the end of the entry, under the heading \`## ${later}\`.`,
    },
    account: { what: 'an account', where: 'in `since`', hint: 'Move the sentence to `since`.' },
    event: note,
    essay: note,
  }
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
