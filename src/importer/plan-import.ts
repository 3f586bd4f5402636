import { editionSource } from './edition-source.ts'
import type { Edition, Speaker } from '#model/edition.ts'
import { type LeftOut, TranscriptError } from '#transcript/decode.ts'
import { type Doubt, doubtsIn } from '#transcript/doubts.ts'
import { isLikeName } from '#transcript/speakers.ts'
import type { Decisions } from './decisions.ts'
import { divide } from './exchanges/divide.ts'
import { planExchanges, type PlannedExchange } from './exchanges/plan-exchanges.ts'
import type { SourceDocument } from './readers/source-document.ts'
import { refuseLoss } from './refuse-loss.ts'
import { type PlannedSpeaker, planSpeakers } from './speakers/plan-speakers.ts'
import type { SpokenTurn } from './speakers/who-asks.ts'
import type { TakenImage } from './take-images.ts'
import { transcriptSource } from './transcript-source.ts'
import { findTurns, type Reading } from './turns/find-turns.ts'
import { joinRepeatedLabels } from './turns/join-repeated-labels.ts'
import type { ParagraphPiece, Part, Piece, Turns } from './turns/piece.ts'
import { refuseMonologue } from './refuse-monologue.ts'

/** Everything that an import would write, and why. It is complete before anything is written. */
export type ImportPlan = {
  format: string
  unit: SourceDocument['unit']
  title: Turns['title']
  speakers: Speaker[]
  /** In the order of `speakers`. */
  planned: PlannedSpeaker[]
  /** The number of turns of each speaker, by key. */
  turns: ReadonlyMap<string, number>
  /** The turns, in order. */
  spoken: SpokenTurn[]
  exchanges: PlannedExchange[]
  /** What is not spoken, and what becomes of it. */
  parts: Part[]
  pieces: Piece[]
  notes: Turns['notes']
  /** The content of `edition.yaml`; undefined if the file exists. */
  edition: string | undefined
  /** The content of `transcript.txt`, and whether it is the file, byte for byte. */
  transcript: { source: string; isFile: boolean }
  doubts: readonly Doubt[]
  merged: Reading['merged']
  /** The line at which the conversation begins. */
  from: number
  /** What the editor has said is not a label, and which turns begin without one. */
  notSpeakers: string[]
  decidedTurns: { line: number; speaker: string }[]
  styles: string[]
  isUnnamed: boolean
  /** Whether it is certain who asks. */
  isAskingCertain: boolean
  remarks: string[]
  /** The images of the file that the pages show. */
  images: TakenImage[]
  /** Characters of the file that were left out because they are not text. */
  leftOut: LeftOut[]
}

export type ImportOptions = {
  edition?: Edition | undefined
  speakers?: readonly string[] | undefined
  interviewers?: readonly string[] | undefined
  decisions?: Decisions | undefined
  /** The text of the file, if it is plain text. */
  text?: string | undefined
}

/**
 * Plans the import of a document.
 *
 * @param options.edition the edition, if `edition.yaml` exists: its speakers are used.
 * @param options.speakers the names of the speakers, if the editor gives them.
 * @param options.interviewers who asks the questions.
 * @throws {TranscriptError} if the document is not a conversation, with the line.
 */
export function planImport(document: SourceDocument, options: ImportOptions = {}): ImportPlan {
  const { edition } = options
  if (edition && (options.speakers ?? options.interviewers)) {
    throw new TranscriptError(
      'Unexpected --speakers or --interviewer, expected neither: edition.yaml already says who speaks',
      undefined,
      'Change the speakers in edition.yaml or delete the file, then import again.',
    )
  }
  const decisions = edition
    ? { ...options.decisions, ...knownSpeakers(edition) }
    : options.decisions
  const reading = findTurns(document, decisions, options.speakers, edition !== undefined)
  const { pieces, remarks } = joinRepeatedLabels(reading.turns.pieces)
  const turns = { ...reading.turns, pieces }
  refuseMonologue(document, turns, reading, options)
  const spoken = turnsOf(pieces)
  const planned = edition
    ? inEdition(edition, reading)
    : planSpeakers(
        reading.speakers.filter(({ name }) => spoken.some(({ speaker }) => speaker === name)),
        spoken,
        options.interviewers,
      )
  const { speakers } = planned
  const asks = new Set(
    speakers.filter(({ speaker }) => speaker.role === 'interviewer').map(({ found }) => found.name),
  )
  const exchanges = planExchanges(
    divide(pieces, (name) => asks.has(name), decisions?.exchanges),
    turns.notes,
    speakers,
  )
  refuseLoss(exchanges, turns)
  const transcript = transcriptSource(turns, speakers, options.text)
  if (!transcript) throw unreadable(turns)
  return {
    format: document.format,
    unit: document.unit,
    title: turns.title,
    speakers: speakers.map(({ speaker }) => speaker),
    planned: speakers,
    turns: countTurns(spoken, speakers),
    spoken,
    exchanges,
    parts: turns.parts,
    pieces,
    notes: turns.notes,
    edition: edition ? undefined : editionSource(turns, document, speakers),
    transcript,
    doubts: edition ? doubtsOf(document, reading) : reading.doubts,
    merged: reading.merged,
    from: reading.from,
    notSpeakers: [...(decisions?.notSpeakers ?? [])],
    decidedTurns: [...(decisions?.turns ?? [])],
    styles: reading.styles,
    isUnnamed: reading.isUnnamed,
    isAskingCertain: planned.isCertain,
    remarks: [...document.remarks, ...remarks],
    images: [],
    leftOut: [],
  }
}

function knownSpeakers({ speakers }: Edition): Pick<Decisions, 'speakers'> {
  return {
    speakers: speakers.map(({ name, label, transcriptLabels, role }) => ({
      name,
      labels: [label, ...transcriptLabels],
      role,
    })),
  }
}

/** The speakers of an existing edition, as they are there. */
function inEdition({ speakers }: Edition, reading: Reading) {
  const planned = speakers.flatMap((speaker): PlannedSpeaker[] => {
    const found = reading.speakers.find(({ labels }) => labels.includes(speaker.label))
    return found ? [{ speaker, found, why: '' }] : []
  })
  return { speakers: planned, isCertain: true }
}

function doubtsOf(document: SourceDocument, { speakers }: Reading): Doubt[] {
  const texts = document.blocks.map((block) => (block.kind === 'words' ? block.text : ''))
  return doubtsIn(texts, speakers, isLikeName).map((doubt) => ({
    ...doubt,
    line: document.blocks[doubt.line - 1]?.line ?? doubt.line,
  }))
}

function turnsOf(pieces: readonly Piece[]): SpokenTurn[] {
  const turns: SpokenTurn[] = []
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') continue
    const last = turns.at(-1)
    if (last && !piece.opensTurn) last.text += `\n${piece.text}`
    else if (piece.speaker !== undefined) turns.push({ speaker: piece.speaker, text: piece.text })
  }
  return turns
}

function countTurns(
  spoken: readonly SpokenTurn[],
  speakers: readonly PlannedSpeaker[],
): Map<string, number> {
  return new Map(
    speakers.map(({ speaker, found }) => [
      speaker.key,
      spoken.filter((turn) => turn.speaker === found.name).length,
    ]),
  )
}

function unreadable({ pieces }: Turns): TranscriptError {
  const first = pieces.find((piece): piece is Piece & ParagraphPiece => piece.kind === 'paragraph')
  return new TranscriptError(
    'Unexpected words that transcript.txt could not give back, expected none',
    first?.line,
    'This is a bug in the importer: please report it with this file.',
  )
}
