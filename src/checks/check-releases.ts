import { join } from 'node:path'
import { releaseOf } from '#corpus/releases.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import type { Issue } from '#model/issue.ts'
import type { Release } from '#model/release.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Checks that the text is that of the record of its version, if there is one: another text is another version. */
export function checkReleases({ corpus, incomplete, at }: CorpusReading): Issue[] {
  const { edition, releases, root } = corpus
  const record = releases.find(({ version }) => version === edition.version)
  if (!record || incomplete.exchanges) return []
  const before = textsOf(record)
  const now = textsOf(releaseOf(corpus, record.date))
  const changed = [...new Set([...before.keys(), ...now.keys()])].find(
    (address) => before.get(address) !== now.get(address),
  )
  if (changed === undefined) return []
  const file = join(root, 'edition.yaml')
  const found = now.has(changed) ? 'other words' : 'no paragraph'
  return [
    {
      rule: 'release-changed',
      message: `Unexpected version ${edition.version} with ${found} at ${changed}, expected the text recorded in releases/${edition.version}.json`,
      file,
      position: at(file, ['version']),
      hint: 'Raise `version` in edition.yaml, and record it with `npm run release` before you publish.',
    },
  ]
}

/** The words and the speaker of each paragraph, by its reference. */
function textsOf({ exchanges }: Release): Map<string, string> {
  return new Map(
    exchanges.flatMap(({ number, paragraphs }) =>
      paragraphs.map(({ id, speaker, text }) => [
        paragraphAddress(number, id),
        `${speaker ?? ''}\n${text}`,
      ]),
    ),
  )
}
