import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { notesOf } from '#corpus/notes.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { citedIn } from '#corpus/sources.ts'
import { positionOf } from '#directives/report.ts'
import type { Issue, Position } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { editorialProse } from './editorial-prose.ts'

/**
 * Checks that what the editors say has verified sources: one for each entry, event and note, and for what has come to light
 * since the interview; two for a contested note. A note on a slip of the tongue needs none, nor does a note of the source.
 */
export function checkSources(reading: CorpusReading): Issue[] {
  const { corpus, incomplete } = reading
  if (incomplete.works) return []
  return claimsOf(reading).flatMap((claim) => [
    ...tooFew(claim),
    ...claim.sources.flatMap(({ key, position }): Issue[] =>
      corpus.works.get(key)?.checked === 'unverified'
        ? [
            {
              rule: 'unverified-source',
              message: `Unexpected source "${key}" for the ${claim.what}, expected a verified work`,
              file: claim.file,
              position,
              hint: 'Verify the work and set its `checked` to `read` or `record`, cite another one, or remove the claim.',
            },
          ]
        : [],
    ),
  ])
}

function tooFew({ what, file, position, sources, needed }: Claim): Issue[] {
  const count = new Set(sources.map(({ key }) => key)).size
  if (count >= needed) return []
  const oneSided = count > 0
  return [
    {
      rule: oneSided ? 'one-sided' : 'unsourced',
      message: oneSided
        ? `Unexpected single source for the ${what}, expected one for each side`
        : `Unexpected ${what} without a source, expected at least ${needed === 1 ? 'one' : 'two'}`,
      file,
      position,
      hint: `Cite a work where you state ${needed === 1 ? 'the fact' : 'each view'}: \`:cite[your words]{#key}\`.`,
    },
  ]
}

/** Something that the editors say, with its sources. */
type Claim = {
  what: string
  file: string
  position: Position
  sources: { key: string; position: Position }[]
  needed: number
}

function claimsOf(reading: CorpusReading): Claim[] {
  return [...entries(reading), ...events(reading), ...notes(reading.corpus), ...others(reading)]
}

function entries({ corpus: { glossary }, at }: CorpusReading): Claim[] {
  return [...glossary.values()].map(({ label, file, sources, body }) => ({
    what: `entry "${label}"`,
    file,
    position: at(file, ['label']),
    sources: [
      ...sources.map((key, index) => ({ key, position: at(file, ['sources', index]) })),
      ...cited(body, at(file, ['label'])),
    ],
    needed: 1,
  }))
}

function events({ corpus: { timeline, root }, at }: CorpusReading): Claim[] {
  if (!timeline) return []
  const file = join(root, 'timeline.yaml')
  return timeline.events.map(({ key, sources, body }, index) => {
    const position = at(file, ['events', index, 'key'])
    const listed = sources.map((source, nth) => ({
      key: source,
      position: at(file, ['events', index, 'sources', nth]),
    }))
    return {
      what: `event "${key}"`,
      file,
      position,
      sources: [...listed, ...cited(body, position)],
      needed: 1,
    }
  })
}

function notes({ exchanges }: Corpus): Claim[] {
  return exchanges.flatMap((exchange) =>
    notesOf(exchange).map(({ note }) => {
      const position = positionOf(note.node)
      return {
        what: `${note.kind} note "${note.key}"`,
        file: exchange.file,
        position,
        sources: cited(note.children, position),
        needed: { source: 0, slip: 0, clarification: 1, factcheck: 1, contested: 2, later: 1 }[
          note.kind
        ],
      }
    }),
  )
}

/** Accounts and essays: only what an account says has come to light since needs a source. */
function others(reading: CorpusReading): Claim[] {
  return editorialProse(reading)
    .filter(({ type }) => type === 'account' || type === 'essay')
    .map(({ what, type, file, nodes, mayBeLater, positionOf: place }) => {
      const position = place(nodes[0]!)
      const isSince = type === 'account' && mayBeLater
      return { what, file, position, sources: cited(nodes, position), needed: isSince ? 1 : 0 }
    })
}

function cited(nodes: readonly Nodes[], position: Position) {
  return citedIn(nodes).map((key) => ({ key, position }))
}
