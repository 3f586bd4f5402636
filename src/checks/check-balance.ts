import { join } from 'node:path'
import { balanceOf, sidesOf } from '#corpus/balance.ts'
import { citedIn } from '#corpus/sources.ts'
import { notesOf } from '#corpus/notes.ts'
import { positionOf } from '#directives/report.ts'
import type { Issue } from '#model/issue.ts'
import { nearest } from '#model/spelling.ts'
import { voices } from '#model/work.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/**
 * Checks the balance of an edition that lists the origins of its sources: that every work has an origin and a voice, that every
 * contested note rests on sources of at least two sides and says whose view it ends with, and that each speaker has the last word
 * as often as not. Also checks the notes that claims name.
 */
export function checkBalance(reading: CorpusReading): Issue[] {
  const { corpus, incomplete } = reading
  return [
    ...unknownClaims(reading),
    ...(corpus.edition.origins.length === 0
      ? []
      : [
          ...(incomplete.works ? [] : [...unplacedWorks(reading), ...oneSidedNotes(reading)]),
          ...lastWords(reading),
        ]),
  ]
}

function unplacedWorks({ corpus, at }: CorpusReading): Issue[] {
  const { works, edition, root } = corpus
  const file = join(root, 'bibliography.json')
  const keys = edition.origins.map(({ key }) => key)
  return [...works.values()].flatMap(({ id, origin, voice }): Issue[] => {
    const missing = [origin ? [] : '`origin`', voice ? [] : '`voice`'].flat()
    const unknown = (origin ?? []).filter((key) => !keys.includes(key))
    return [
      ...(missing.length === 0
        ? []
        : [
            {
              rule: 'unplaced-work' as const,
              message: `Unexpected work "${id}" without ${missing.join(' and ')}, expected both because edition.yaml lists origins`,
              file,
              position: at(file, [id]),
              hint: `Say where those who speak in it come from (${keys.join(', ')}) and who they are (${voices.join(', ')}).`,
            },
          ]),
      ...unknown.map((key): Issue => ({
        rule: 'unplaced-work',
        message: `Unexpected origin "${key}" of the work "${id}", expected one that edition.yaml lists`,
        file,
        position: at(file, [id, 'origin', origin?.indexOf(key) ?? 0]),
        hint: `Did you mean "${nearest(key, keys) ?? keys[0] ?? ''}"?`,
      })),
    ]
  })
}

function oneSidedNotes({ corpus }: CorpusReading): Issue[] {
  return corpus.exchanges.flatMap((exchange) =>
    notesOf(exchange)
      // A note with fewer works is reported by `checkSources`.
      .filter(({ note }) => note.kind === 'contested' && citedIn(note.children).length > 1)
      .flatMap(({ note }): Issue[] => {
        const [side, ...others] = sidesOf(corpus, note.children)
        if (side === undefined || others.length > 0) return []
        return [
          {
            rule: 'one-sided',
            message: `Unexpected sources of one side only (${side}) in the contested note "${note.key}", expected sources of at least two`,
            file: exchange.file,
            position: positionOf(note.node),
            hint: 'Cite a work of another origin, or choose another kind of note. `origins` in edition.yaml says which count as one side.',
          },
        ]
      }),
  )
}

function lastWords({ corpus, at }: CorpusReading): Issue[] {
  const unsaid = corpus.exchanges.flatMap((exchange) =>
    notesOf(exchange)
      .filter(({ note }) => note.kind === 'contested' && !note.closes)
      .map(({ note }): Issue => ({
        rule: 'last-word',
        message: `Unexpected contested note "${note.key}" without \`closes\`, expected whose view it ends with`,
        file: exchange.file,
        position: positionOf(note.node),
        hint: 'Add `closes=for` if its last sentence supports the speaker, `closes=against` if it supports the opposite view, or else `closes=even`.',
      })),
  )
  if (unsaid.length > 0) return unsaid
  const file = join(corpus.root, 'edition.yaml')
  return (balanceOf(corpus)?.speakers ?? []).flatMap(({ speaker, closes }): Issue[] => {
    if (Math.abs(closes.for - closes.against) <= 1) return []
    return [
      {
        rule: 'last-word',
        message: `Unexpected balance of the last words in contested notes on ${speaker.label}: ${closes.for} for and ${closes.against} against, expected a difference of at most 1`,
        file,
        position: at(file, ['origins']),
        hint: 'Change the order of the sentences in some of these notes. `npm run check -- --balance` shows the counts.',
      },
    ]
  })
}

function unknownClaims({ corpus, at }: CorpusReading): Issue[] {
  return corpus.exchanges.flatMap((exchange) => {
    const { file, claims, turns, notes } = exchange
    const ids = new Set(turns.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)))
    return claims.flatMap((claim, index): Issue[] => [
      ...(ids.has(claim.at)
        ? []
        : [
            {
              rule: 'unknown-reference' as const,
              message: `Unexpected paragraph "${claim.at}", expected a paragraph of this exchange`,
              file,
              position: at(file, ['claims', index, 'at']),
            },
          ]),
      ...claim.notes.flatMap((key, nth): Issue[] => {
        if (notes.has(key)) return []
        const meant = nearest(key, notes.keys())
        return [
          {
            rule: 'unknown-key',
            message: `Unexpected note "${key}", expected the key of a note in this file`,
            file,
            position: at(file, ['claims', index, 'notes', nth]),
            ...(meant && { hint: `Did you mean "${meant}"?` }),
          },
        ]
      }),
    ])
  })
}
