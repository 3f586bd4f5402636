import { nameOfCharacter, nonTextIn, replaceRareBreaks, withoutNonText } from '#model/characters.ts'

/** A transcript that cannot be read, and why. `line` counts from 1. */
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

/** A transcript file as text, and how the text corresponds to the file. */
export type DecodedTranscript = {
  /** The text, with `\n` as the only line break, and without characters that are not text, such as controls. */
  text: string
  /** Maps the number of a line of the text to that in the file, where a text editor may see fewer line breaks. */
  lineInFile: (line: number) => number
  /** The characters that were left out. */
  leftOut: LeftOut[]
}

/**
 * Decodes a transcript file: UTF-8, or UTF-16 with a byte order mark, which is removed. Line breaks of word processors
 * count as line breaks.
 *
 * @param encoding another encoding, if the file declares it (see `declaredEncoding`).
 * @throws {TranscriptError} if the bytes are not text.
 */
export function decodeTranscript(bytes: Uint8Array, encoding?: string): DecodedTranscript {
  const source = decode(bytes, encoding)
  const lines = lineNumbers(source)
  return {
    text: withoutNonText(replaceRareBreaks(source, '\n')),
    lineInFile: (line) => lines[line - 1] ?? line,
    leftOut: leftOutOf(source),
  }
}

/** For each line of the text, the number of its line in the file. */
function lineNumbers(source: string): number[] {
  return source.split('\n').flatMap((line, index) =>
    replaceRareBreaks(line, '\n')
      .split('\n')
      .map(() => index + 1),
  )
}

function leftOutOf(source: string): LeftOut[] {
  return nonTextIn(source).map(({ character, index }) => {
    const before = source.slice(0, index).split('\n')
    return { character, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  })
}

/** Decodes the bytes, with `\n` for the line breaks of every system. */
function decode(bytes: Uint8Array, declared?: string): string {
  if (bytes.length === 0) throw new TranscriptError('Unexpected empty file, expected a transcript')
  const encoding = declared ?? encodingOf(bytes)
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const line = firstInvalidLine(bytes, encoding)
    throw new TranscriptError(
      `Unexpected bytes that are not ${encoding.toUpperCase()}, expected text`,
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
    throw new TranscriptError('Unexpected file without text, expected a transcript')
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
