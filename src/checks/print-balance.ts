import type { Balance } from '#corpus/balance.ts'
import { lastWords, noteKinds } from '#model/note.ts'
import { table } from './table.ts'

/** The kinds of note that the editors write. */
const editorialKinds = noteKinds.filter((kind) => kind !== 'source')

/** The balance of an edition for a terminal: a table of the speakers and one of the origins of sources. */
export function printBalance(balance: Balance | undefined): string {
  if (!balance) return 'The balance is not known: list the origins of sources in edition.yaml.'
  const { speakers, origins, contested } = balance
  const text = (count = 0) => String(count)
  return [
    'Notes on the words of each speaker, by kind',
    table([
      ['', ...editorialKinds],
      ...speakers.map(({ speaker, notes }) => [
        speaker.label,
        ...editorialKinds.map((kind) => text(notes[kind])),
      ]),
    ]),
    'The last word in contested notes, for or against the speaker',
    table([
      ['', ...lastWords],
      ...speakers.map(({ speaker, closes }) => [
        speaker.label,
        ...lastWords.map((word) => text(closes[word])),
      ]),
    ]),
    'Claims that can be checked, and those that a note checks',
    table([
      ['', 'made', 'checked', 'share'],
      ...speakers.map(({ speaker, claims: { made, checked } }) => [
        speaker.label,
        text(made),
        text(checked),
        made === 0 ? '' : `${Math.round((100 * checked) / made)}%`,
      ]),
    ]),
    'Sources by origin: works in the bibliography, citations in contested notes, those of scholars among these',
    table([
      ['', 'works', 'citations', 'scholars'],
      ...origins.map(({ origin, works, citations, scholars }) => [
        origin.label,
        text(works),
        text(citations),
        text(scholars),
      ]),
    ]),
    `${contested.manySided} of ${contested.notes} contested notes cite sources of at least two sides`,
  ].join('\n\n')
}
