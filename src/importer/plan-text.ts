import { decodeTranscript } from '#transcript/decode.ts'
import { type ImportOptions, type ImportPlan, planImport } from './plan-import.ts'
import { readText } from './readers/text.ts'

/**
 * Plans the import of a plain-text transcript.
 *
 * @param bytes the file as it is.
 * @throws {TranscriptError} if the file is not a transcript, with the line.
 */
export function planText(bytes: Uint8Array, options: Omit<ImportOptions, 'text'> = {}): ImportPlan {
  const { text, lineInFile, leftOut } = decodeTranscript(bytes)
  const plan = planImport(readText(text), { ...options, text })
  const doubts = plan.doubts.map((doubt) => ({ ...doubt, line: lineInFile(doubt.line) }))
  return { ...plan, doubts, leftOut }
}
