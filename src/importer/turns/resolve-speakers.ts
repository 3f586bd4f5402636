import { TranscriptError } from '#transcript/decode.ts'
import type { Doubt } from '#transcript/doubts.ts'
import { literalName, normalName } from '#transcript/label.ts'
import { findSpeakers, type FoundSpeaker } from '#transcript/speakers.ts'
import { anonymousLabels } from '../labels/anonymous-labels.ts'
import type { SourcePerson } from '../readers/source-document.ts'
import { isFirstLetterOf, isInitialsOf } from './initials.ts'

/** The speakers of a document. Lines in doubts are indexes from 1. */
export type ResolvedSpeakers = { speakers: NamedSpeaker[]; doubts: Doubt[]; merged: Merged[] }

/** A speaker, with the name and role that the source gives apart from the turns. */
export type NamedSpeaker = FoundSpeaker & {
  fullName?: string | undefined
  role?: SourcePerson['role']
}

/** Labels of different form that were taken to be one person. */
export type Merged = { label: string; name: string; line: number; why: string }

/**
 * Finds who speaks in lines with labels in one form, and connects labels with people whom the source names elsewhere.
 *
 * @param lines lines without labels in them are empty.
 * @param given labels from the editor. Nobody else then speaks.
 * @throws {TranscriptError} if a given label begins no line.
 */
export function resolveSpeakers(
  lines: readonly string[],
  marked: readonly string[],
  people: readonly SourcePerson[],
  given?: readonly string[],
): ResolvedSpeakers {
  const { speakers, doubts, missing } = findSpeakers(lines, given, marked)
  const [absent] = missing
  if (absent !== undefined) {
    const hint = `Check that a line begins with "${absent}:". A name that contains a comma needs an option of its own: --speaker "A, B".`
    throw new TranscriptError(
      `Unexpected speaker "${absent}", expected one who speaks in the file`,
      undefined,
      hint,
    )
  }
  if (given) return { speakers: withPeople(speakers, people), doubts, merged: [] }
  const { speakers: joined, merged, settled } = joinInitials(speakers, doubts)
  return joinPeople(
    joined,
    doubts.filter((doubt) => !settled.has(doubt)),
    people,
    merged,
  )
}

/** Joins `М.Н.` with `Михаил Найденкин`, who is named in full only once. */
function joinInitials(speakers: NamedSpeaker[], doubts: readonly Doubt[]) {
  const settled = new Set<Doubt>()
  const merged: Merged[] = []
  const full = doubts.filter(({ kind, times }) => kind === 'kept' && times === 1)
  for (const doubt of full) {
    const fitting = speakers.filter(({ labels }) =>
      labels.some(
        (label) => isInitialsOf(label, doubt.label) || isFirstLetterOf(label, doubt.label),
      ),
    )
    const [speaker] = fitting
    const rivals = full.filter(({ label }) => isFirstLetterOf(speaker?.name ?? '', label))
    if (!speaker || fitting.length > 1 || rivals.length > 1) continue
    if (doubt.line > speaker.line + 2) continue
    speaker.labels.unshift(doubt.label)
    speaker.turns++
    speaker.fullName = doubt.label
    merged.push({
      label: speaker.name,
      name: doubt.label,
      line: doubt.line,
      why: 'the initials fit only this name',
    })
    settled.add(doubt)
  }
  return { speakers, merged, settled }
}

/** Gives `Q` the name of the only interviewer whom the source names, and initials the names of a table. */
function joinPeople(
  speakers: NamedSpeaker[],
  doubts: Doubt[],
  people: readonly SourcePerson[],
  merged: Merged[],
): ResolvedSpeakers {
  const named = withPeople(speakers, people)
  for (const role of ['interviewer', 'respondent'] as const) {
    const anonymous = anonymousLabels[role].map(normalName)
    const unnamed = named.find(({ name }) => anonymous.includes(normalName(name)))
    const [person, ...more] = people.filter(
      (one, index) =>
        one.role === role && people.findIndex(({ name }) => name === one.name) === index,
    )
    if (!unnamed || !person || more.length > 0) continue
    const same = named.find((one) => one !== unnamed && isSame(one, person))
    merged.push({
      label: unnamed.name,
      name: person.name,
      line: unnamed.line,
      why: 'the source names only one such person',
    })
    if (!same) Object.assign(unnamed, { fullName: person.name, role })
    else {
      same.labels.push(...unnamed.labels)
      same.turns += unnamed.turns
      same.line = Math.min(same.line, unnamed.line)
      named.splice(named.indexOf(unnamed), 1)
    }
  }
  return { speakers: named, doubts, merged }
}

function withPeople(
  speakers: readonly NamedSpeaker[],
  people: readonly SourcePerson[],
): NamedSpeaker[] {
  return speakers.map((speaker) => {
    const person = people.find((one) => isSame(speaker, one))
    if (!person) return speaker
    const fullName = person.name.length > speaker.name.length ? person.name : undefined
    return { ...speaker, role: person.role, fullName: speaker.fullName ?? fullName }
  })
}

function isSame({ labels }: FoundSpeaker, { name, label }: SourcePerson): boolean {
  return labels.some(
    (one) =>
      literalName(one) === literalName(label ?? name) ||
      normalName(one) === normalName(name) ||
      normalName(name).split(' ').includes(normalName(one)) ||
      isInitialsOf(one, name),
  )
}
