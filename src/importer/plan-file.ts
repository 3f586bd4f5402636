import { basename, dirname } from 'node:path'
import { declaredEncoding } from '#transcript/declared-encoding.ts'
import { decodeTranscript } from '#transcript/decode.ts'
import { type ImportOptions, type ImportPlan, planImport } from './plan-import.ts'
import { readSource } from './readers/read-source.ts'
import { takeImages } from './take-images.ts'

/**
 * Plans the import of a file of any format.
 *
 * @param path the file, whose extension helps to tell what it is.
 * @param bytes its content.
 * @throws {TranscriptError} if the format is not known or the file is not a conversation.
 */
export async function planFile(
  path: string,
  bytes: Uint8Array,
  options: Omit<ImportOptions, 'text'> = {},
): Promise<ImportPlan> {
  const source = await readSource(basename(path), bytes)
  const { document, images } = await takeImages(source, dirname(path))
  const isPlain = document.format === 'plain text'
  if (document.unit !== 'line') return { ...planImport(document, options), images }
  const { text, leftOut } = decodeTranscript(bytes, declaredEncoding(bytes))
  const plan = planImport(document, { ...options, text: isPlain ? text : undefined })
  return { ...plan, leftOut, images }
}
