import { nameOfCharacter, nonTextIn, replaceRareBreaks, withoutNonText } from '#model/characters.ts'

/** What was found where text was expected; `line` counts from 1. */
export class TranscriptError extends Error {
  readonly line: number | undefined
  readonly hint: string | undefined

  constructor(message: string, line?: number, hint?: string) {
    super(message)
    this.name = 'TranscriptError'
    this.line = line
    this.hint = hint
  }
}

/** A character that was left out of a transcript because it is not text, with its position in the file. */
export type LeftOut = { character: string; line: number; column: number }

/**
 * Decodes a transcript file: UTF-8, or UTF-16 with a byte order mark. Removes the mark, replaces all line breaks,
 * also those of word processors, with `\n`, and leaves out characters that are not text, such as controls.
 * Changes nothing else.
 *
 * @throws {TranscriptError} if the bytes are not text.
 */
export function decodeTranscript(bytes: Uint8Array): string {
  return withoutNonText(replaceRareBreaks(decode(bytes), '\n'))
}

/**
 * Maps line numbers of the decoded text to those of the file: {@link decodeTranscript} breaks lines where a text
 * editor does not.
 */
export function placeInFile(bytes: Uint8Array): (line: number) => number {
  const lines = decode(bytes)
    .split('\n')
    .flatMap((line, index) =>
      replaceRareBreaks(line, '\n')
        .split('\n')
        .map(() => index + 1),
    )
  return (line) => lines[line - 1] ?? line
}

/**
 * The characters that {@link decodeTranscript} leaves out.
 *
 * @throws {TranscriptError} if the bytes are not text.
 */
export function leftOutOf(bytes: Uint8Array): LeftOut[] {
  const text = decode(bytes)
  return nonTextIn(text).map(({ character, index }) => {
    const before = text.slice(0, index).split('\n')
    return { character, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  })
}

function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new TranscriptError('Unexpected empty file, expected a transcript')
  const encoding = encodingOf(bytes)
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const line = firstInvalidLine(bytes, encoding)
    throw new TranscriptError(
      `Unexpected bytes that are no ${encoding.toUpperCase()}, expected text`,
      line,
      'Save the transcript as UTF-8 plain text and try again.',
    )
  }
  const nullAt = text.indexOf('\0')
  if (nullAt >= 0) {
    throw new TranscriptError(
      `Unexpected ${nameOfCharacter('\0')}, expected text; this looks like a binary file`,
      lineAt(text, nullAt),
      'Save the transcript as UTF-8 plain text and try again.',
    )
  }
  const lines = text.replace(/\r\n?/g, '\n')
  if (withoutNonText(lines).trim() === '')
    throw new TranscriptError('Unexpected blank file, expected a transcript')
  return lines
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n?|\n/).length
}

/** Decodes line by line: a line feed is never part of a longer UTF-8 sequence. */
function firstInvalidLine(bytes: Uint8Array, encoding: string): number | undefined {
  if (encoding !== 'utf-8') return undefined
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return undefined
}
