import { isDeepStrictEqual } from 'node:util'
import { stringify } from 'yaml'
import { parseExchange } from '#directives/parse.ts'
import { readExchange } from '#directives/read-exchange.ts'
import type { Edition, Speaker } from '#model/edition.ts'
import { decodeTranscript, type LeftOut, TranscriptError } from '#transcript/decode.ts'
import { type Doubt, doubtsIn } from '#transcript/doubts.ts'
import { readTranscript, type Transcript } from '#transcript/read-transcript.ts'
import { findSpeakers, isLikeName } from '#transcript/speakers.ts'
import { planExchanges, type PlannedExchange } from './plan-exchanges.ts'
import { planSpeakers } from './plan-speakers.ts'

/** Everything that an import would write. It is complete before anything is written. */
export type ImportPlan = {
  speakers: Speaker[]
  turns: ReadonlyMap<string, number>
  exchanges: PlannedExchange[]
  /** The content of `edition.yaml`; undefined if the file exists. */
  edition: string | undefined
  doubts: readonly Doubt[]
  /** Characters of the transcript that were left out because they are not text. */
  leftOut: LeftOut[]
}

/**
 * Plans the import of a transcript.
 *
 * @param bytes the file as it is.
 * @param options.edition the edition, if `edition.yaml` exists: its speakers are used.
 * @param options.speakers the names of the speakers, if the editor gives them.
 * @param options.interviewer who asks the questions.
 * @throws {TranscriptError} if the file is not a transcript, with the line.
 */
export function planImport(bytes: Uint8Array, options: ImportOptions = {}): ImportPlan {
  const { text, lineInFile, leftOut } = decodeTranscript(bytes)
  const { speakers, doubts } = options.edition
    ? knownSpeakers(text, options.edition, options)
    : discoverSpeakers(text, options)
  const labels = new Map(
    speakers.flatMap(({ key, label, transcriptLabels }) =>
      [label, ...transcriptLabels].map((one) => [one, key] as const),
    ),
  )
  const transcript = readTranscript(text, labels)
  if (!transcript.paragraphs.some(({ speaker }) => speaker !== undefined))
    throw noSpeaker(text, speakers)
  const exchanges = planExchanges(transcript.paragraphs, speakers)
  refuseLoss(exchanges, transcript)
  return {
    speakers,
    turns: countTurns(transcript),
    exchanges,
    edition: options.edition ? undefined : editionSource(transcript, speakers),
    doubts: doubts.map(({ line, ...doubt }) => ({ ...doubt, line: lineInFile(line) })),
    leftOut,
  }
}

/** The speakers of an existing edition; other likely speakers in the text become doubts. */
function knownSpeakers(
  text: string,
  { speakers }: Edition,
  options: ImportOptions,
): { speakers: Speaker[]; doubts: Doubt[] } {
  if (options.speakers ?? options.interviewer) {
    throw new TranscriptError(
      'Unexpected --speakers or --interviewer, expected neither: edition.yaml already says who speaks',
      undefined,
      'Change the speakers in edition.yaml or delete the file, then import again.',
    )
  }
  const known = speakers.map(({ label, transcriptLabels }) => ({
    name: label,
    labels: [label, ...transcriptLabels],
  }))
  return { speakers, doubts: doubtsIn(text.split('\n'), known, isLikeName) }
}

function discoverSpeakers(
  text: string,
  options: ImportOptions,
): { speakers: Speaker[]; doubts: Doubt[] } {
  const {
    speakers: found,
    doubts,
    missing: [missing],
  } = findSpeakers(text.split('\n'), options.speakers)
  if (missing !== undefined) {
    const hint = `Check that a line begins with "${missing}:". A name that contains a comma needs an option of its own: --speaker "A, B".`
    throw new TranscriptError(
      `Unexpected speaker "${missing}", expected one who speaks in the file`,
      undefined,
      hint,
    )
  }
  const byLabel = new Map(
    found.flatMap(({ name, labels }) => labels.map((label) => [label, name] as const)),
  )
  const { paragraphs } = readTranscript(text, byLabel)
  const turns: { speaker: string; text: string }[] = []
  for (const { speaker, text: words, opensTurn } of paragraphs) {
    const last = turns.at(-1)
    if (last && !opensTurn) last.text += `\n${words}`
    else if (speaker !== undefined) turns.push({ speaker, text: words })
  }
  return { speakers: planSpeakers(found, turns, options.interviewer), doubts }
}

function noSpeaker(text: string, expected: readonly Speaker[]): TranscriptError {
  const line = text.split('\n').findIndex((one) => one.trim() !== '') + 1
  const who =
    expected.length > 0
      ? expected.map(({ label }) => `"${label}:"`).join(' or ')
      : 'a name and a colon, such as "Moor:",'
  return new TranscriptError(
    `Unexpected text without a speaker, expected ${who} at the start of a line`,
    line,
    hintFor(text),
  )
}

/** Suggests the names that begin several lines. */
function hintFor(text: string): string {
  const recurring = doubtsIn(text.split('\n'), []).filter(({ times }) => times > 1)
  const names = recurring.slice(0, 6).map(({ label }) => label)
  if (names.length === 0)
    return 'If the names are written in another way, give them with --speakers "A, B".'
  return `If these are speakers, name them: ${names.map((name) => `--speaker "${name}"`).join(' ')}.`
}

/** Checks before writing that the files, parsed as the site parses them, have every word of the transcript. */
function refuseLoss(exchanges: readonly PlannedExchange[], transcript: Transcript): void {
  const spoken = transcript.paragraphs.map(({ text }) => text)
  const written = exchanges.flatMap(({ source, name }) => {
    const { turns, issues } = readExchange(parseExchange(source), source, name)
    return issues.length > 0
      ? []
      : turns.flatMap((turn) => turn.paragraphs.map(({ words }) => words.text))
  })
  if (isDeepStrictEqual(written, spoken)) return
  const at = spoken.findIndex((text, index) => text !== written[index])
  throw new TranscriptError(
    'Unexpected words that the import would change or lose, expected none',
    transcript.paragraphs[at]?.line,
    'This is a bug in the importer: please report it with this paragraph.',
  )
}

function countTurns({ paragraphs }: Transcript): Map<string, number> {
  const turns = new Map<string, number>()
  for (const { speaker, opensTurn } of paragraphs) {
    if (speaker !== undefined && opensTurn) turns.set(speaker, (turns.get(speaker) ?? 0) + 1)
  }
  return turns
}

function editionSource({ title }: Transcript, speakers: readonly Speaker[]): string {
  const edition: Partial<Edition> = {
    title: title?.text ?? 'Untitled interview',
    speakers: speakers.map(({ transcriptLabels, ...speaker }) =>
      transcriptLabels.length > 0 ? { ...speaker, transcriptLabels } : speaker,
    ) as Speaker[],
  }
  return stringify(edition, { lineWidth: 0 })
}

export type ImportOptions = {
  edition?: Edition | undefined
  speakers?: readonly string[] | undefined
  interviewer?: string | undefined
}
