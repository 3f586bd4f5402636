import { LineCounter, parseDocument, type ParsedNode } from 'yaml'
import type { z } from 'zod'
import { strayIn, withoutStray } from '#model/characters.ts'
import { nearest } from '#model/spelling.ts'
import { strayCharacter } from './read-text.ts'
import type { Issue, Position } from '#model/issue.ts'

/**
 * Reads YAML or JSON against a schema. What does not fit is reported where it stands.
 *
 * @param lineOffset how many lines stand above the data in its file, as with frontmatter.
 */
export function readData<S extends z.ZodType>(
  schema: S,
  source: string,
  file: string,
  lineOffset = 0,
): { data: z.output<S> | undefined; issues: Issue[]; at: (path: Path) => Position } {
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false })
  const pointAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { type: 'at', line: line + lineOffset, column: col }
  }
  const at = (path: Path): Position => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as ParsedNode | undefined
      if (node?.range) return pointAt(node.range[0])
    }
    return { type: 'at', line: 1 + lineOffset, column: 1 }
  }
  const issues: Issue[] = document.errors.map((error) => ({
    rule: 'invalid-data',
    message: `Unexpected YAML: ${error.message.split('\n')[0]}`,
    file,
    position: pointAt(error.pos[0]),
  }))
  if (issues.length > 0) return { data: undefined, issues, at }
  const refuse = (character: string, path: Path) =>
    issues.push(strayCharacter(character, file, at(path)))
  const value: unknown = document.toJS()
  const parsed = schema.safeParse(source.includes('\\') ? withoutStrayValues(value, refuse) : value)
  if (parsed.success) return { data: parsed.data, issues, at }
  for (const problem of parsed.error.issues) issues.push(...issuesOf(problem, file, at))
  return { data: undefined, issues, at }
}

/** Data as it was read; an escape in it may stand for what no file may hold. */
function withoutStrayValues(
  value: unknown,
  report: (character: string, path: Path) => void,
  path: Path = [],
): unknown {
  if (typeof value === 'string') {
    for (const { character } of strayIn(value)) report(character, path)
    return withoutStray(value)
  }
  if (Array.isArray(value))
    return value.map((one, index) => withoutStrayValues(one, report, [...path, index]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      for (const { character } of strayIn(key)) report(character, [...path, key])
      return [withoutStray(key), withoutStrayValues(one, report, [...path, key])]
    }),
  )
}

function issuesOf(problem: z.core.$ZodIssue, file: string, at: (path: Path) => Position): Issue[] {
  const path = problem.path as Path
  if (problem.code === 'unrecognized_keys') {
    return problem.keys.map((key) => ({
      rule: 'invalid-data',
      message: `Unexpected field \`${[...path, key].join('.')}\`, expected only fields of the model`,
      file,
      position: at([...path, key]),
      ...hintFor(key),
    }))
  }
  const field = path.length > 0 ? `\`${path.join('.')}\`` : 'data'
  const what = problem.message.replace(/^Invalid input: /, '')
  return [
    { rule: 'invalid-data', message: `Unexpected ${field}: ${what}`, file, position: at(path) },
  ]
}

function hintFor(key: string) {
  const meant = nearest(key, fieldNames)
  return meant ? { hint: `Did you mean \`${meant}\`?` } : {}
}

const fieldNames =
  `number title summary reply topics label sort kind aliases native transliteration dates role mentioned sources see
  speakers key name about shortTitle description date language source rights version contact editing publication
  familyName titleInSentenceCase inserted withdrawn publisher url work interview edition transcriptLabels says at gist during from to why events text`.split(
    /\s+/,
  )

type Path = (string | number)[]
