import { TranscriptError } from '#transcript/decode.ts'
import { doubtsIn } from '#transcript/doubts.ts'
import { labelReader } from '#transcript/label-reader.ts'
import type { DecidedSpeaker } from '../decisions.ts'
import type { NamedSpeaker, ResolvedSpeakers } from './resolve-speakers.ts'

/**
 * The speakers that an editor has listed with their labels.
 *
 * @throws {TranscriptError} if one of them has no turn.
 */
export function decidedSpeakers(
  lines: readonly string[],
  decided: readonly DecidedSpeaker[],
  mayBeSilent: boolean,
): ResolvedSpeakers {
  const speakers = decided.map(({ name, labels, role }): NamedSpeaker => {
    return { name: labels[0] ?? name, fullName: name, labels: [...labels], role, turns: 0, line: 0 }
  })
  const read = labelReader(
    new Map(
      speakers.flatMap(({ labels }, index) =>
        labels.map((label) => [label, String(index)] as const),
      ),
    ),
  )
  lines.forEach((text, index) => {
    const speaker = speakers[Number(read(text)?.speaker)]
    if (!speaker) return
    speaker.turns++
    speaker.line ||= index + 1
  })
  const silent = mayBeSilent ? undefined : speakers.find(({ turns }) => turns === 0)
  if (silent) {
    throw new TranscriptError(
      `Unexpected speaker "${silent.fullName}", expected one who speaks in the file`,
      undefined,
      `Check that a line begins with one of these labels: ${silent.labels.map((label) => `"${label}"`).join(', ')}.`,
    )
  }
  return { speakers, doubts: doubtsIn(lines, speakers), merged: [] }
}
