import { readFile } from 'node:fs/promises'
import type { Edition } from '#model/edition.ts'
import { wholeFile } from '#model/issue.ts'
import { decodeTranscript, TranscriptError } from '#transcript/decode.ts'
import { readTranscript, type Transcript } from '#transcript/read-transcript.ts'
import type { Collected } from './collected.ts'
import { unreadable } from './read-text.ts'

/** Reads `transcript.txt`. Lines are numbered as in the file. Undefined if it cannot be read, which is an issue. */
export async function readTranscriptFile(
  file: string,
  { speakers }: Pick<Edition, 'speakers'>,
  into: Collected,
): Promise<Transcript | undefined> {
  const labels = new Map(
    speakers.flatMap(({ key, label, transcriptLabels }) =>
      [label, ...transcriptLabels].map((one) => [one, key] as const),
    ),
  )
  try {
    const { text, lineInFile } = decodeTranscript(await readFile(file))
    into.sources.set(file, text)
    const { title, paragraphs } = readTranscript(text, labels)
    const inFile = <T extends { line: number }>(one: T): T => ({
      ...one,
      line: lineInFile(one.line),
    })
    return { title: title && inFile(title), paragraphs: paragraphs.map(inFile) }
  } catch (error) {
    if (error instanceof TranscriptError) {
      const position = error.line ? { type: 'at' as const, line: error.line, column: 1 } : wholeFile
      into.issues.push({ rule: 'unreadable-file', message: error.message, file, position })
    } else into.issues.push(unreadable(file, error))
    return undefined
  }
}
