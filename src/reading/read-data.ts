import { LineCounter, parseDocument, type ParsedNode, type YAMLParseError } from 'yaml'
import type { z } from 'zod'
import type { Issue, Position } from '#model/issue.ts'
import { dataIssues, type Path } from './data-issues.ts'
import { fieldsOf, mayBeMissing } from './schema-shape.ts'
import { strayCharacter } from './read-text.ts'
import { withoutStrayValues } from './stray-values.ts'
import { valuesOf } from './yaml-values.ts'

/** Validated data; `at` returns the position of a field. */
export type DataReading<T> = {
  data: T | undefined
  /** The values as they are written, before they were validated. */
  values: unknown
  issues: Issue[]
  at: (path: Path) => Position
}

/**
 * Parses YAML or JSON and validates it against a schema. Issues have the position of the field.
 *
 * @param options.lineOffset the number of lines above the data in its file, as with frontmatter.
 * @param options.complete adds to the values, before they are validated, what stands in other files.
 * @param options.mayBeEmpty whether a source without data, or with comments only, is valid; `data` is then undefined.
 */
export function readData<S extends z.ZodType>(
  schema: S,
  source: string,
  file: string,
  { lineOffset = 0, mayBeEmpty = false, complete = (values) => values }: DataOptions = {},
): DataReading<z.output<S>> {
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
  const issue = (message: string, position: Position, hint?: string): Issue => {
    return { rule: 'invalid-data', message, file, position, ...(hint && { hint }) }
  }
  if (document.errors.length > 0) {
    const issues = document.errors.map((error) =>
      issue(syntaxMessage(error), pointAt(error.pos[0]), syntaxHints[error.code]),
    )
    return { data: undefined, values: undefined, issues, at }
  }
  const stray: Issue[] = []
  const read = valuesOf(document, schema)
  const written = source.includes('\\')
    ? withoutStrayValues(read, (character, path) =>
        stray.push(strayCharacter(character, file, at(path))),
      )
    : read
  const values = complete(written)
  if (values === null && mayBeEmpty) return { data: undefined, values, issues: [], at }
  if (values === null && fieldsOf(schema)) {
    const message = `Unexpected ${lineOffset > 0 ? 'empty frontmatter' : 'empty file'}, expected ${requiredFields(schema)}`
    return { data: undefined, values, issues: [issue(message, at([]))], at }
  }
  const parsed = schema.safeParse(values, { reportInput: true })
  if (parsed.success) return { data: parsed.data, values, issues: stray, at }
  const issues = parsed.error.issues.flatMap((problem) =>
    dataIssues(problem, schema).map(({ message, path, hint }) => issue(message, at(path), hint)),
  )
  return { data: undefined, values, issues: [...stray, ...issues], at }
}

type DataOptions = {
  lineOffset?: number
  mayBeEmpty?: boolean
  complete?: (values: unknown) => unknown
}

/** The required fields, for a message. */
function requiredFields(schema: z.core.$ZodType): string {
  const required = Object.entries(fieldsOf(schema) ?? {}).filter(
    ([, field]) => !mayBeMissing(field),
  )
  return required.map(([name]) => `\`${name}\``).join(' and ')
}

function syntaxMessage({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): string {
  if (code === 'DUPLICATE_KEY')
    return 'Unexpected second field with this name, expected each field only once'
  return `Unexpected text, expected YAML: ${message.split('\n')[0]}`
}

const syntaxHints: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a value that contains a colon in quotation marks.',
  MULTILINE_IMPLICIT_KEY: 'Put a colon after the name of the field, or indent the line.',
  MISSING_CHAR:
    'Close the quotation marks or brackets. Put a value that contains a colon in quotation marks.',
  BAD_ALIAS: 'Put a value that begins with * or & in quotation marks.',
  BAD_SCALAR_START: 'Put the value in quotation marks.',
  UNEXPECTED_TOKEN: 'Put the value in quotation marks.',
  BAD_INDENT: 'Indent the line like those around it.',
}
