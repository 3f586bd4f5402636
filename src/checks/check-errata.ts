import { join } from 'node:path'
import { paragraphAt } from '#corpus/paragraph-at.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Checks that errata have the newest first, that each has its own key, and that each names paragraphs that exist or were withdrawn. */
export function checkErrata({ corpus, incomplete, at }: CorpusReading): Issue[] {
  const { errata, exchanges, root } = corpus
  const file = join(root, 'errata.yaml')
  const withdrawn = new Set(
    exchanges.flatMap(({ number, withdrawn }) =>
      Object.keys(withdrawn).map((id) => paragraphAddress(number, id)),
    ),
  )
  return errata.flatMap((erratum, index): Issue[] => {
    const issue = (rule: Issue['rule'], field: string, message: string, hint: string): Issue => ({
      rule,
      message,
      file,
      position: at(file, [index, field]),
      hint,
    })
    const later = errata[index + 1]
    const twin = errata.findIndex(({ key }) => key === erratum.key) < index
    const unknown = erratum.at.filter(
      (address) => !paragraphAt(corpus, address) && !withdrawn.has(address),
    )
    return [
      ...(later && later.date > erratum.date
        ? [
            issue(
              'wrong-order',
              'date',
              `Unexpected ${erratum.date} before ${later.date}, expected the newest first`,
              `Move "${erratum.key}" below "${later.key}".`,
            ),
          ]
        : []),
      ...(twin
        ? [
            issue(
              'duplicate-key',
              'key',
              `Unexpected second change "${erratum.key}", expected each key only once`,
              'Give one of them another key.',
            ),
          ]
        : []),
      ...(incomplete.exchanges ? [] : unknown).map((address) =>
        issue(
          'unknown-reference',
          'at',
          `Unexpected reference ${address}, expected that of a paragraph`,
          'Correct it: no paragraph has this reference, and none with it was withdrawn.',
        ),
      ),
    ]
  })
}
