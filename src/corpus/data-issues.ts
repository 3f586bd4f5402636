import type { z } from 'zod'
import { nearest } from '#model/spelling.ts'
import { fieldsOf, isWhole, schemaAt } from './schema-shape.ts'

/** What is wrong with a value: what was found and what was expected, and where. */
export type DataFault = { message: string; path: Path; hint?: string }

export type Path = (string | number)[]

/** What a schema finds wrong with data, in the words of this program. */
export function faultsOf(problem: z.core.$ZodIssue, schema: z.core.$ZodType): DataFault[] {
  const path = problem.path as Path
  if (problem.code === 'unrecognized_keys')
    return problem.keys.map((key) => unknownField(key, path, schema))
  const fault = (expected: string, hint?: string): DataFault[] => [
    {
      message: `Unexpected ${foundIn(problem.input, path)}, expected ${expected}`,
      path,
      ...(hint && { hint }),
    },
  ]
  switch (problem.code) {
    case 'invalid_type': {
      const wanted = schemaAt(schema, path)
      const type = wanted && isWhole(wanted) ? 'int' : problem.expected
      return fault(typeNames[type] ?? type, hintOnType(problem))
    }
    case 'invalid_value': {
      const values = problem.values.map(String)
      const meant = typeof problem.input === 'string' ? nearest(problem.input, values) : undefined
      return fault(
        values.length > 1 ? `one of ${values.join(', ')}` : values.join(),
        meant && `Did you mean \`${meant}\`?`,
      )
    }
    case 'too_small':
      return fault(amount('at least', problem.origin, problem.minimum))
    case 'too_big':
      return fault(amount('at most', problem.origin, problem.maximum))
    case 'invalid_key': {
      const [first] = problem.issues
      const key = `"${String(path.at(-1))}"`
      const place = path.length > 1 ? ` in \`${path.slice(0, -1).join('.')}\`` : ''
      return [
        {
          message: `Unexpected key ${key}${place}, ${(first && wordsOf(first)) ?? 'expected another'}`,
          path,
        },
      ]
    }
    default: {
      const words = wordsOf(problem)
      if (words?.startsWith('Unexpected ')) return [{ message: words, path }]
      return [
        {
          message: `Unexpected ${foundIn(problem.input, path)}, ${words ?? `expected another: ${problem.message}`}`,
          path,
        },
      ]
    }
  }
}

function unknownField(key: string, path: Path, schema: z.core.$ZodType): DataFault {
  const owner = schemaAt(schema, path)
  const known = Object.keys((owner && fieldsOf(owner)) ?? {})
  const meant = nearest(key, known)
  const place = path.length > 0 ? ` in \`${path.join('.')}\`` : ''
  return {
    message: `Unexpected field \`${key}\`${place}, expected one of ${known.join(', ')}`,
    path: [...path, key],
    ...(meant && { hint: `Did you mean \`${meant}\`?` }),
  }
}

/** The words that a schema of this program has for what it expects. */
function wordsOf({ code, message, ...problem }: z.core.$ZodIssue): string | undefined {
  if (/^(?:expected|Unexpected) /.test(message)) return message
  if (code !== 'invalid_format') return undefined
  const { format } = problem as { format: string }
  if (format === 'url') return 'expected a web address such as https://example.org/'
  if (format === 'starts_with' && 'prefix' in problem)
    return `expected it to begin with ${String(problem.prefix)}`
  return undefined
}

/** A value as it stands in the file, with the name of its field. */
function foundIn(value: unknown, path: Path): string {
  const field = path.length > 0 ? `\`${path.join('.')}\`` : 'data'
  if (value === undefined) return `absence of ${field}`
  if (value === null || value === '') return `empty ${field}`
  if (typeof value === 'string') return `"${shorten(value)}" as ${field}`
  if (Array.isArray(value)) return `list as ${field}`
  if (typeof value === 'number' || typeof value === 'boolean')
    return `${typeof value} ${value} as ${field}`
  return `fields as ${field}`
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'fields',
}

function hintOnType({ expected, input }: z.core.$ZodIssueInvalidType): string | undefined {
  if (expected === 'string' && input === null)
    return 'Write it behind the colon; if the word itself is meant, put it in quotes: "null".'
  const isNumber = typeof input === 'string' && /^\d+$/.test(input)
  if ((expected === 'int' || expected === 'number') && isNumber)
    return 'Leave out the quotation marks.'
  if (expected === 'string' && typeof input === 'object' && input !== null && !Array.isArray(input))
    return 'Put the text in quotes: it has a colon or a brace in it.'
  if (expected === 'array' && typeof input === 'string') return `Write it as a list: [${input}]`
  return undefined
}

function amount(limit: string, origin: string, size: number | bigint): string {
  if (origin === 'string') return size === 1 ? 'text' : `${limit} ${size} characters`
  if (origin !== 'array') return `${limit} ${size}`
  return `${limit} ${size === 1 ? 'one' : size} in it`
}
