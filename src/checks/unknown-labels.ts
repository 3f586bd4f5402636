import { join } from 'node:path'
import type { Issue } from '#model/issue.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import type { TranscriptParagraph } from '#transcript/read-transcript.ts'
import type { Pair } from './pair-paragraphs.ts'

/** A label in the transcript that no speaker has. `speaker` is the one who says its words in the exchanges. */
type UnknownLabel = { label: string; speaker: string | undefined; line: number; times: number }

/**
 * Finds the paragraphs of the transcript that differ from the exchanges only by a label at the start. That label is missing from
 * `edition.yaml`.
 */
export function unknownLabels(pairs: readonly Pair[]): {
  labels: UnknownLabel[]
  labelled: ReadonlySet<TranscriptParagraph>
} {
  const labels = new Map<string, UnknownLabel>()
  const labelled = new Set<TranscriptParagraph>()
  for (const { spoken, written } of pairs) {
    const words = written?.paragraph.words.text
    if (!spoken || !written || !words || !spoken.text.endsWith(words)) continue
    const label = /^(.{1,80}?)\s*[:：﹕]\s*$/u.exec(spoken.text.slice(0, -words.length))?.[1]
    if (label === undefined) continue
    labelled.add(spoken)
    const known = labels.get(label)
    if (known) known.times++
    else labels.set(label, { label, speaker: written.turn.by?.key, line: spoken.line, times: 1 })
  }
  return { labels: [...labels.values()], labelled }
}

/** The issue for an unknown label, which says where to add it in `edition.yaml`. */
export function unknownLabel(
  { label, speaker, line, times }: UnknownLabel,
  { corpus: { edition, root }, at }: CorpusReading,
): Issue {
  const file = join(root, 'edition.yaml')
  const more = times > 1 ? ` and in ${times - 1} more ${times > 2 ? 'places' : 'place'}` : ''
  const index = edition.speakers.findIndex(({ key }) => key === speaker)
  const known = edition.speakers[index]?.transcriptLabels ?? []
  const list = [...known, label].map((one) => JSON.stringify(one)).join(', ')
  return {
    rule: 'wrong-speaker',
    message: `Unexpected label "${label}:" at transcript.txt:${line}${more}, expected that of a speaker in edition.yaml`,
    file,
    position: at(file, ['speakers', Math.max(0, index), 'label']),
    hint: `If this is what the transcript calls ${speaker ?? 'a speaker'}, add it to that speaker: \`transcriptLabels: [${list}]\`.`,
  }
}
