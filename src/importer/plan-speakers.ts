import slugify from '@sindresorhus/slugify'
import type { Speaker } from '#model/edition.ts'
import { normalName } from '#transcript/label.ts'
import type { FoundSpeaker } from '#transcript/speakers.ts'

/**
 * Gives the speakers found in a transcript keys and roles. The interviewer is the one whose turns most often end in a
 * question, unless named; everyone else answers, and the one who speaks most comes first among them.
 *
 * @param turns the words of each turn, by label.
 */
export function planSpeakers(
  found: readonly FoundSpeaker[],
  turns: readonly { speaker: string; text: string }[],
  interviewer?: string,
): Speaker[] {
  const wanted = interviewer === undefined ? undefined : normalName(interviewer)
  const asking =
    found.find(({ labels }) => labels.some((label) => isNamed(label, wanted))) ??
    mostAsking(found, turns)
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

/** Of several labels the one that is not in capitals: capitals are how a transcript shows a label, not a name. */
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
  const share = (speaker: FoundSpeaker) => {
    const own = turns.filter((turn) => turn.speaker === speaker.name)
    return own.filter(({ text }) => /[?？]["”’»)\]]*$/u.test(text)).length / Math.max(1, own.length)
  }
  return found.reduce<FoundSpeaker | undefined>(
    (best, speaker) => (!best || share(speaker) > share(best) ? speaker : best),
    undefined,
  )
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
