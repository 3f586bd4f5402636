import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Decisions } from '#importer/decisions.ts'
import { decisionsIn, planSchema } from '#importer/plan-yaml.ts'
import { type Edition, editionSchema } from '#model/edition.ts'
import { type Issue, placeOf } from '#model/issue.ts'
import { readData } from '#reading/read-data.ts'
import { readText } from '#reading/read-text.ts'
import { CommandError } from './command-error.ts'

/** Reads `edition.yaml` of a folder; undefined if there is none. */
export async function readEditionFile(folder: string): Promise<Edition | undefined> {
  const file = join(folder, 'edition.yaml')
  const unread: Issue[] = []
  const source = await readText(file, unread, false)
  const reading = source === undefined ? undefined : readData(editionSchema, source, file)
  refuse([...unread, ...(reading?.issues ?? [])])
  return reading?.data
}

/** Reads the plan of an import: the file that it is for, and what it decides. */
export async function readPlanFile(
  path: string,
): Promise<{ file: string; sha256: string; decisions: Decisions }> {
  const { data, issues } = readData(planSchema, await readFile(path, 'utf8'), path)
  refuse(issues)
  if (!data)
    throw new CommandError(`${path}: Unexpected empty file, expected the plan of an import`)
  return {
    file: join(dirname(path), data.file),
    sha256: data.sha256,
    decisions: decisionsIn(data),
  }
}

function refuse([first]: readonly Issue[]): void {
  if (!first) return
  const hint = first.hint === undefined ? '' : `. ${first.hint}`
  throw new CommandError(`${placeOf(first)}: ${first.message}${hint}`)
}
