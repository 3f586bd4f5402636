import { stringify } from 'yaml'
import type { SourceDocument } from './readers/source-document.ts'
import type { PlannedSpeaker } from './speakers/plan-speakers.ts'
import type { Turns } from './turns/piece.ts'

/** Writes `edition.yaml` with what the source says about itself. */
export function editionSource(
  { title }: Turns,
  { metadata }: SourceDocument,
  speakers: readonly PlannedSpeaker[],
): string {
  const edition = {
    title: title?.text ?? 'Untitled interview',
    speakers: speakers.map(({ speaker: { transcriptLabels, ...speaker } }) =>
      transcriptLabels.length > 0 ? { ...speaker, transcriptLabels } : speaker,
    ),
    ...(isDate(metadata.date?.text) ? { date: metadata.date?.text } : {}),
    ...(metadata.language === undefined ? {} : { language: metadata.language }),
  }
  return stringify(edition, { lineWidth: 0 })
}

function isDate(text: string | undefined): boolean {
  return text !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)
}
