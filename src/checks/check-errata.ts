import { join } from 'node:path'
import { paragraphAt } from '#corpus/paragraph-at.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Checks that errata have the newest first, that each has its own key, and that each names paragraphs that exist or existed. */
export function checkErrata({ corpus, incomplete, at }: CorpusReading): Issue[] {
  const { errata, exchanges, root } = corpus
  const file = join(root, 'errata.yaml')
  const withdrawn = new Set(
    exchanges.flatMap(({ number, withdrawn }) =>
      Object.keys(withdrawn).map((id) => paragraphAddress(number, id)),
    ),
  )
  return errata.flatMap((erratum, index): Issue[] => {
    const issue = (rule: Issue['rule'], field: string, message: string): Issue => ({
      rule,
      message,
      file,
      position: at(file, [index, field]),
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
            ),
          ]
        : []),
      ...(twin
        ? [
            issue(
              'duplicate-key',
              'key',
              `Unexpected second "${erratum.key}", expected every key once`,
            ),
          ]
        : []),
      ...(incomplete.exchanges ? [] : unknown).map((address) =>
        issue(
          'unknown-address',
          'at',
          `Unexpected address ${address}, expected a paragraph that is or was there`,
        ),
      ),
    ]
  })
}
