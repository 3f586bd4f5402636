import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Evidence, evidenceSchema } from '#model/evidence.ts'
import { contentHash, programHash, recordName } from './hashes.ts'

/** The record of an edition, and what it was not made from any more: the record is then stale. */
export type ReadEvidence = { record: Evidence; changed: ('version' | 'content' | 'program')[] }

/**
 * Reads the record of an edition; undefined if there is none.
 *
 * @param version the version of the edition.
 * @throws if the file is not a record.
 */
export async function readRecord(
  folder: string,
  project: string,
  version: string,
): Promise<ReadEvidence | undefined> {
  const file = join(folder, recordName)
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const record = parseRecord(text, file)
  const [content, program] = await Promise.all([contentHash(folder), programHash(project)])
  const now = { version, content, program }
  const changed = (['version', 'content', 'program'] as const).filter(
    (part) => record[part] !== now[part],
  )
  return { record, changed }
}

function parseRecord(text: string, file: string): Evidence {
  try {
    return evidenceSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new Error(
      `${file}:1:1 Unexpected content, expected a record of \`npm run evidence\`; run it again, or delete the file`,
      { cause: error },
    )
  }
}
