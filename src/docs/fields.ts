import { z } from 'zod'
import { childOf, fieldsOf, mayBeMissing, metaOf, unwrap } from '#reading/schema-shape.ts'

/**
 * The fields of a schema as a Markdown list: name, type, whether it is required, meaning; below it the fields inside it. Fields
 * that are listed already are referred to.
 */
export function fieldList(schema: z.core.$ZodType): string {
  return linesOf(schema, new Map()).join('\n')
}

function linesOf(schema: z.core.$ZodType, listed: Map<z.core.$ZodType, string>): string[] {
  return Object.entries(fieldsOf(containerOf(schema)) ?? {}).flatMap(([name, field]) => {
    const kind = [typeOf(field), mayBeMissing(field) ? defaultOf(field) : 'required']
    const line = `- \`${name}\` (${kind.filter(Boolean).join(', ')}): ${meaningOf(field)}`
    const inner = unwrap(containerOf(field))
    const known = listed.get(inner)
    if (known !== undefined) return `${line} Fields as in \`${known}\`.`
    if (fieldsOf(inner)) listed.set(inner, name)
    return [line, ...linesOf(inner, listed).map((below) => `  ${below}`)]
  })
}

/** The schema with fields inside lists and records of it. */
function containerOf(schema: z.core.$ZodType): z.core.$ZodType {
  const child = fieldsOf(schema) ? undefined : childOf(schema, 0)
  return child ? containerOf(child) : schema
}

function meaningOf(schema: z.core.$ZodType): string {
  const description = metaOf(schema, 'description')
  if (description === undefined) throw new Error('Unexpected field, expected a description of it')
  return description
}

/** What a value is, in words: `text`, `key`, `list of keys`, `one of slip, later`. */
function typeOf(schema: z.core.$ZodType, many = false): string {
  const title = metaOf(schema, 'title')
  if (title !== undefined) return many ? (plurals[title] ?? title) : title
  const { def } = unwrap(schema)._zod
  switch (def.type) {
    case 'string':
      return many ? 'texts' : 'text'
    case 'number':
      return many ? 'whole numbers' : 'whole number'
    case 'boolean':
      return '`true` or `false`'
    case 'literal':
      return def.values.map((one) => `\`${String(one)}\``).join(' or ')
    case 'enum':
      return `one of ${Object.keys(def.entries)
        .map((one) => `\`${one}\``)
        .join(', ')}`
    case 'array':
      return `${many ? 'lists' : 'list'} of ${typeOf(def.element, true)}`
    case 'record':
      return `${typeOf(def.valueType, true)} by ${typeOf(def.keyType)}`
    case 'object':
    case 'intersection':
      return 'fields'
    default:
      throw new Error(`Unexpected schema of type ${def.type}, expected one that has words`)
  }
}

const plurals: Readonly<Record<string, string>> = {
  'folder or web address': 'folders or web addresses',
  key: 'keys',
  id: 'ids',
  reference: 'references',
  result: 'results',
  path: 'paths',
  'list of numbers': 'lists of numbers',
}

function defaultOf(schema: z.core.$ZodType): string {
  const missing = z.safeParse(schema, undefined)
  return typeof missing.data === 'string' ? `default \`${missing.data}\`` : ''
}
