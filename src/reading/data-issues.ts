import type { z } from 'zod'
import { nearest } from '#model/spelling.ts'
import { fieldsOf, isInteger, mayBeMissing, metaOf, schemaAt } from './schema-shape.ts'

/** A problem with a value: the message, and the path of its field. */
export type DataIssue = { message: string; path: Path; hint?: string }

export type Path = readonly (string | number)[]

/** Turns an issue of zod into issues worded like those of the other checks. */
export function dataIssues(problem: z.core.$ZodIssue, schema: z.core.$ZodType): DataIssue[] {
  const path = problem.path as Path
  if (problem.code === 'unrecognized_keys')
    return problem.keys.map((key) => unknownField(key, path, schema))
  const mismatch = (expected: string, hint?: string): DataIssue[] => [
    {
      message: `Unexpected ${describe(problem.input, path)}, expected ${expected}`,
      path,
      ...(hint && { hint }),
    },
  ]
  switch (problem.code) {
    case 'invalid_type': {
      const wanted = schemaAt(schema, path)
      return mismatch(typeOf(wanted, problem.expected), hintOnType(problem))
    }
    case 'invalid_value': {
      const values = problem.values.map(String)
      const meant = typeof problem.input === 'string' ? nearest(problem.input, values) : undefined
      return mismatch(
        values.length > 1 ? `one of ${values.join(', ')}` : values.join(),
        meant && `Did you mean \`${meant}\`?`,
      )
    }
    case 'too_small':
      return mismatch(amount('at least', problem.origin, problem.minimum))
    case 'too_big':
      return mismatch(amount('at most', problem.origin, problem.maximum))
    case 'invalid_key': {
      const [first] = problem.issues
      const key = `"${String(path.at(-1))}"`
      const place = path.length > 1 ? ` in \`${pathText(path.slice(0, -1))}\`` : ''
      return [
        {
          message: `Unexpected key ${key}${place}, ${(first && expectationOf(first)) ?? 'expected a valid key'}`,
          path,
        },
      ]
    }
    default: {
      const expectation = expectationOf(problem)
      if (expectation?.startsWith('Unexpected ')) return [{ message: expectation, path }]
      return [
        {
          message: `Unexpected ${describe(problem.input, path)}, ${expectation ?? `expected a valid value: ${problem.message}`}`,
          path,
        },
      ]
    }
  }
}

function unknownField(key: string, path: Path, schema: z.core.$ZodType): DataIssue {
  const owner = schemaAt(schema, path)
  const known = Object.keys((owner && fieldsOf(owner)) ?? {})
  const meant = nearest(key, known)
  const place = path.length > 0 ? ` in \`${pathText(path)}\`` : ''
  return {
    message: `Unexpected field \`${key}\`${place}, expected one of ${known.join(', ')}`,
    path: [...path, key],
    ...(meant && { hint: `Did you mean \`${meant}\`?` }),
  }
}

/** What a schema expects, if it says so itself or its format is known. */
function expectationOf({ code, message, ...problem }: z.core.$ZodIssue): string | undefined {
  if (/^(?:expected|Unexpected) /.test(message)) return message
  if (code !== 'invalid_format') return undefined
  const { format } = problem as { format: string }
  if (format === 'url') return 'expected a web address such as https://example.org/'
  if (format === 'starts_with' && 'prefix' in problem)
    return `expected text that begins with ${String(problem.prefix)}`
  return undefined
}

/** Describes a value and its field for a message. */
function describe(value: unknown, path: Path): string {
  const field = path.length > 0 ? `\`${pathText(path)}\`` : 'data'
  const where = path.length > 0 ? ` for ${field}` : ''
  if (value === undefined) return `missing ${field}`
  if (value === null || value === '') return `empty ${field}`
  if (typeof value === 'string') return `"${shorten(value)}"${where}`
  if (Array.isArray(value)) return `list${where}`
  if (typeof value === 'number' || typeof value === 'boolean')
    return `${typeof value} ${value}${where}`
  return `fields${where}`
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** What a value should be: its type, with the fields or the examples that the schema has. */
function typeOf(wanted: z.core.$ZodType | undefined, expected: string): string {
  if (wanted === undefined) return typeNames[expected] ?? expected
  const fields = fieldsOf(wanted)
  if (expected === 'object' && fields) return fieldsInWords(fields)
  const type = isInteger(wanted) ? 'a whole number, such as 5' : (typeNames[expected] ?? expected)
  if (expected !== 'string') return type
  const title = metaOf(wanted, 'title')
  const examples = metaOf(wanted, 'examples')
  if (title === undefined || !Array.isArray(examples)) return type
  const article = title === 'dates' ? '' : title === 'id' ? 'an ' : 'a '
  return `${article}${title} such as ${examples.map(String).join(', ')}`
}

/** The names of fields; if there are many, of those that are required. */
function fieldsInWords(fields: Readonly<Record<string, z.core.$ZodType>>): string {
  const names = Object.keys(fields)
  if (names.length <= 8) return `fields: ${names.join(', ')}`
  return `fields such as ${names.filter((name) => !mayBeMissing(fields[name]!)).join(', ')}`
}

/** A path as it is written in messages: `speakers[1].role`. */
function pathText(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('')
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number, such as 5',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'fields',
}

function hintOnType({ expected, input }: z.core.$ZodIssueInvalidType): string | undefined {
  if (expected === 'string' && input === null)
    return 'Write it after the colon. If you mean the word null itself, put it in quotation marks: "null".'
  const isNumber = typeof input === 'string' && /^\d+$/.test(input)
  if ((expected === 'int' || expected === 'number') && isNumber)
    return 'Remove the quotation marks.'
  if (expected === 'string' && typeof input === 'object' && input !== null && !Array.isArray(input))
    return 'Put the text in quotation marks, since it contains a colon or a brace.'
  if (expected === 'array' && typeof input === 'string') return `Write it as a list: [${input}]`
  return undefined
}

function amount(limit: string, origin: string, size: number | bigint): string {
  if (origin === 'string') return size === 1 ? 'text' : `${limit} ${size} characters`
  if (origin !== 'array') return `${limit} ${size}`
  return `${limit} ${size === 1 ? 'one item' : `${size} items`}`
}
