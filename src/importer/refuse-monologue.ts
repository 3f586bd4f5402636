import { TranscriptError } from '#transcript/decode.ts'
import { doubtsIn } from '#transcript/doubts.ts'
import type { ImportOptions } from './plan-import.ts'
import type { SourceDocument } from './readers/source-document.ts'
import type { Reading } from './turns/find-turns.ts'
import type { Turns } from './turns/piece.ts'

/** A text of more paragraphs than this is a conversation only if labels are not rare. */
const many = 40

/**
 * Refuses a text in which nobody is marked as speaking, or so rarely that it is no conversation.
 *
 * @throws {TranscriptError} with the first line, and what could be done.
 */
export function refuseMonologue(
  document: SourceDocument,
  { pieces }: Turns,
  { speakers, turns: { parts } }: Reading,
  { edition, speakers: given, decisions }: ImportOptions,
): void {
  const paragraphs = pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [piece] : []))
  const turns = paragraphs.filter(({ opensTurn }) => opensTurn).length
  const isDecided = edition ?? given ?? decisions?.speakers
  const isRare = paragraphs.length > many && turns < 0.04 * paragraphs.length && turns < 8
  if (turns > 0 && (isDecided || !isRare)) return
  const line = document.blocks.find(({ kind }) => kind === 'words')?.line ?? parts[0]?.first
  const who =
    (edition ?? given)
      ? speakers.map(({ name }) => `"${name}:"`).join(' or ')
      : 'a name and a colon, such as "Moor:",'
  if (turns === 0) {
    throw new TranscriptError(
      `Unexpected text without a speaker, expected ${who} at the start of a ${document.unit}`,
      line,
      hintFor(document),
    )
  }
  const names = speakers.map(({ name }) => `"${name}:"`).join(', ')
  throw new TranscriptError(
    `Unexpected text that is hardly a conversation, expected turns of several speakers: only ${names} in ${paragraphs.length} paragraphs`,
    line,
    'If these are the speakers all the same, name them: --speakers "A, B".',
  )
}

/** Suggests the names that begin several lines. */
function hintFor({ blocks }: SourceDocument): string {
  const texts = blocks.map((block) => (block.kind === 'words' ? block.text : ''))
  const recurring = doubtsIn(texts, []).filter(({ times }) => times > 1)
  const names = recurring.slice(0, 6).map(({ label }) => label)
  if (names.length === 0)
    return 'If the names are written in another way, give them with --speakers "A, B". If one person speaks all of it, put their name and a colon before the first words.'
  return `If these are speakers, name them: ${names.map((name) => `--speaker "${name}"`).join(' ')}.`
}
