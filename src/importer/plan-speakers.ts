import slugify from '@sindresorhus/slugify'
import type { Speaker } from '#model/edition.ts'
import { TranscriptError } from '#transcript/decode.ts'
import { literalName, normalName } from '#transcript/label.ts'
import type { FoundSpeaker } from '#transcript/speakers.ts'

/**
 * Gives the speakers of a transcript keys and roles. Unless named, the interviewer is, among those who speak often, the one
 * whose turns are mostly short and end in a question. All others are respondents, in the order of how much they say; so is
 * someone who speaks alone.
 *
 * @param turns the words of each turn, by label.
 * @throws {TranscriptError} if the named interviewer is not among the speakers.
 */
export function planSpeakers(
  found: readonly FoundSpeaker[],
  turns: readonly { speaker: string; text: string }[],
  interviewer?: string,
): Speaker[] {
  const wanted = interviewer === undefined ? undefined : normalName(interviewer)
  const isWritten = (label: string) => literalName(label) === literalName(interviewer ?? '')
  const named =
    found.find(({ labels }) => labels.some(isWritten)) ??
    found.find(({ labels }) => labels.some((label) => isNamed(label, wanted)))
  if (wanted !== undefined && !named) {
    const names = found.map(({ name }) => name).join(', ')
    throw new TranscriptError(`Unexpected interviewer "${interviewer}", expected one of ${names}`)
  }
  const asking = named ?? (found.length > 1 ? mostAsking(found, turns) : undefined)
  const words = (speaker: FoundSpeaker) =>
    turns
      .filter((turn) => turn.speaker === speaker.name)
      .reduce((sum, turn) => sum + turn.text.length, 0)
  const others = found.filter((speaker) => speaker !== asking).sort((a, b) => words(b) - words(a))
  const taken = new Set<string>()
  return [...(asking ? [asking] : []), ...others].map((speaker, index) => ({
    key: keyFor(speaker.name, index, taken),
    name: speaker.labels.reduce((a, b) => (b.length > a.length ? b : a)),
    label: shownLabel(speaker),
    transcriptLabels: speaker.labels.filter((label) => label !== shownLabel(speaker)),
    role: speaker === asking ? 'interviewer' : 'respondent',
  }))
}

/** The first label that is not in capitals, which are how a transcript sets a label, not how the name is written. */
function shownLabel({ name, labels }: FoundSpeaker): string {
  return labels.find((label) => label !== label.toUpperCase()) ?? name
}

function isNamed(label: string, wanted: string | undefined): boolean {
  const normal = normalName(label)
  return wanted !== undefined && (normal === wanted || normal.endsWith(` ${wanted}`))
}

function mostAsking(
  found: readonly FoundSpeaker[],
  turns: readonly { speaker: string; text: string }[],
): FoundSpeaker | undefined {
  const often = Math.max(...found.map((speaker) => speaker.turns)) / 2
  const candidates = found
    .filter((speaker) => speaker.turns >= often)
    .map((speaker) => {
      const own = turns.filter((turn) => turn.speaker === speaker.name)
      const some = own.filter(({ text }) => /[?？]/u.test(text)).length
      const last = own.filter(({ text }) => /[?？]["”’»)\]]*$/u.test(text)).length
      const length = own.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, own.length)
      return { speaker, asks: (some + last) / 2 / Math.max(1, own.length), length }
    })
  const shortest = Math.min(...candidates.map(({ length }) => length))
  // Asking questions is stronger evidence than short turns.
  const weigh = (one: (typeof candidates)[number]) =>
    1.4 * one.asks + (one.length === shortest ? 0.5 : 0)
  return candidates.reduce((best, one) => (weigh(one) > weigh(best) ? one : best)).speaker
}

function keyFor(name: string, index: number, taken: Set<string>): string {
  const last = normalName(name).split(/\s+/).at(-1) ?? ''
  const whole = slugify(normalName(name))
  const candidates = [slugify(last), whole, `${whole || 'speaker'}-${index + 1}`]
  const key =
    candidates.find((one) => /^[a-z0-9-]+$/.test(one) && !taken.has(one)) ?? `speaker-${index + 1}`
  taken.add(key)
  return key
}
