import slugify from '@sindresorhus/slugify'
import type { Speaker } from '#model/edition.ts'
import { TranscriptError } from '#transcript/decode.ts'
import { literalName, normalName } from '#transcript/label.ts'
import type { NamedSpeaker } from '../turns/resolve-speakers.ts'
import { type SpokenTurn, whoAsks } from './who-asks.ts'

/** A speaker of the edition, and what the plan says about them. */
export type PlannedSpeaker = {
  speaker: Speaker
  /** The name that the turns of the reading have. */
  found: NamedSpeaker
  /** Why the speaker is taken to ask; empty if the editor says so, or the speaker answers. */
  why: string
}

export type PlannedSpeakers = { speakers: PlannedSpeaker[]; isCertain: boolean }

/**
 * Gives the speakers of a transcript keys and roles. Interviewers come first, the others follow in the order of how much they
 * say.
 *
 * @param turns the words of each turn.
 * @param interviewers names from the editor.
 * @throws {TranscriptError} if a named interviewer is not among the speakers.
 */
export function planSpeakers(
  found: readonly NamedSpeaker[],
  turns: readonly SpokenTurn[],
  interviewers: readonly string[] = [],
): PlannedSpeakers {
  const named = new Set(interviewers.map((name) => speakerCalled(name, found).name))
  const hasRoles = found.every(({ role }) => role !== undefined)
  const asking = whoAsks(found, turns)
  const isAsking = ({ name, role }: NamedSpeaker) =>
    named.size > 0 ? named.has(name) : hasRoles ? role === 'interviewer' : asking.names.has(name)
  const length = (speaker: NamedSpeaker) =>
    turns.reduce((sum, turn) => sum + (turn.speaker === speaker.name ? turn.text.length : 0), 0)
  const sorted = [
    ...found.filter(isAsking),
    ...found.filter((one) => !isAsking(one)).sort((a, b) => length(b) - length(a)),
  ]
  const taken = new Set<string>()
  const speakers = sorted.map((speaker, index): PlannedSpeaker => {
    const label = shownLabel(speaker)
    const name = speaker.fullName ?? writtenName(longest(speaker.labels))
    return {
      found: speaker,
      why: named.size > 0 || hasRoles ? '' : (asking.why.get(speaker.name) ?? ''),
      speaker: {
        key: keyFor(name, index, taken),
        name,
        label,
        transcriptLabels: speaker.labels.filter((one) => one !== label),
        role: isAsking(speaker) ? 'interviewer' : 'respondent',
      },
    }
  })
  return { speakers, isCertain: named.size > 0 || hasRoles || asking.isCertain }
}

function speakerCalled(wanted: string, found: readonly NamedSpeaker[]): NamedSpeaker {
  const normal = normalName(wanted)
  const isWritten = (label: string) => literalName(label) === literalName(wanted)
  const isNamed = (label: string) => {
    const other = normalName(label)
    return other === normal || other.endsWith(` ${normal}`)
  }
  const speaker =
    found.find(({ labels, fullName }) => [fullName ?? '', ...labels].some(isWritten)) ??
    found.find(({ labels }) => labels.some(isNamed))
  if (speaker) return speaker
  const names = found.map(({ name }) => name).join(', ')
  throw new TranscriptError(`Unexpected interviewer "${wanted}", expected one of ${names}`)
}

/**
 * The first label that is not in capitals, which are how a transcript sets a label, not how the name is written. Initials are
 * in capitals.
 */
function shownLabel({ name, labels }: NamedSpeaker): string {
  const initials = labels.find((label) => label.length < 5 && label === label.toUpperCase())
  return (
    labels.find((label) => label !== label.toUpperCase() && label.length > 4) ?? initials ?? name
  )
}

/** The longest label, and of two that differ only in case the one that is not in capitals. */
function longest(labels: readonly string[]): string {
  return labels.reduce((a, b) =>
    b.length > a.length || (b.length === a.length && a === a.toUpperCase()) ? b : a,
  )
}

/** `saskia-sassen` is Saskia Sassen. */
function writtenName(label: string): string {
  if (!/^\p{Ll}+(?:-\p{Ll}+)+$/u.test(label)) return label
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

function keyFor(name: string, index: number, taken: Set<string>): string {
  const last = normalName(name).split(/\s+/).at(-1) ?? ''
  const whole = slugify(normalName(name))
  const candidates = [slugify(last), whole, `${whole || 'speaker'}-${index + 1}`]
  const key =
    candidates.find((one) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(one) && !taken.has(one)) ??
    `speaker-${index + 1}`
  taken.add(key)
  return key
}
