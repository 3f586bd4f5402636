import type { Issue, Position } from '#model/issue.ts'
import { type DataReading, readData } from './read-data.ts'
import { readText } from './read-text.ts'
import type { z } from 'zod'

/** What the readers of an edition find on the way: problems, the text of each file, and the positions of its fields. */
export type Collected = {
  issues: Issue[]
  /** The text of every file that could be read, by its absolute path. */
  sources: Map<string, string>
  /** The position of a field in a file of data, or in the frontmatter of a file, by the path of the file. */
  fields: Map<string, FieldPosition>
}

/** The position of a field, given as a path of names and indexes: `['speakers', 0, 'label']`. */
export type FieldPosition = (path: readonly (string | number)[]) => Position

/** Reads the text of a file; undefined if it cannot be read, which is an issue unless it is missing and not required. */
export async function collectText(
  file: string,
  into: Collected,
  required = true,
): Promise<string | undefined> {
  const source = await readText(file, into.issues, required)
  if (source !== undefined) into.sources.set(file, source)
  return source
}

/** Reads the data in a text; undefined if it is invalid, which is an issue. */
export function collectData<S extends z.ZodType>(
  schema: S,
  source: string,
  file: string,
  into: Collected,
  options: Parameters<typeof readData>[3] = {},
): DataReading<z.output<S>>['data'] {
  return collectReading(schema, source, file, into, options).data
}

/** The same, with the values as they are written. */
export function collectReading<S extends z.ZodType>(
  schema: S,
  source: string,
  file: string,
  into: Collected,
  options: Parameters<typeof readData>[3] = {},
): DataReading<z.output<S>> {
  const reading = readData(schema, source, file, options)
  into.issues.push(...reading.issues)
  into.fields.set(file, reading.at)
  return reading
}
