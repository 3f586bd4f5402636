import { join } from 'node:path'
import type { Issue } from '#model/issue.ts'
import { type Searches, searchesSchema } from '#model/searches.ts'
import { readData } from './read-data.ts'
import { readTextFile } from './read-text.ts'

/** Reads `searches.yaml` of an edition's folder; an edition need not have it. */
export async function readSearches(
  folder: string,
): Promise<{ searches: Searches; issues: Issue[] }> {
  const file = join(folder, 'searches.yaml')
  const found: Issue[] = []
  const source = await readTextFile(file, found).catch(() => undefined)
  if (source === undefined) return { searches: none, issues: [] }
  const { data, issues } = readData(searchesSchema, source, file)
  return { searches: data ?? none, issues: [...found, ...issues] }
}

const none: Searches = { same: [], queries: [] }
