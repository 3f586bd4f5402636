import { join } from 'node:path'
import type { Issue } from '#model/issue.ts'
import { type Searches, searchesSchema } from '#model/searches.ts'
import { readData } from './read-data.ts'
import { readText } from './read-text.ts'

/** Reads `searches.yaml` in the folder of an edition; the file is optional. */
export async function readSearches(
  folder: string,
): Promise<{ searches: Searches; issues: Issue[] }> {
  const file = join(folder, 'searches.yaml')
  const issues: Issue[] = []
  const source = await readText(file, issues, false)
  if (source === undefined) return { searches: none, issues }
  const reading = readData(searchesSchema, source, file, { mayBeEmpty: true })
  return { searches: reading.data ?? none, issues: [...issues, ...reading.issues] }
}

const none: Searches = { same: [], queries: [] }
