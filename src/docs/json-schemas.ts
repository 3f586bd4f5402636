import { z } from 'zod'
import { argumentSchema } from '#model/argument.ts'
import { editionSchema } from '#model/edition.ts'
import { errataSchema } from '#model/errata.ts'
import { exchangeSchema } from '#model/exchange.ts'
import { glossSchema } from '#model/gloss.ts'
import { searchesSchema } from '#model/searches.ts'
import { timelineSchema } from '#model/timeline.ts'
import { topicsSchema } from '#model/topic.ts'
import { workSchema } from '#model/work.ts'

/** The files that are written by hand, and the frontmatter of exchanges and entries, by the names of their JSON Schemas. */
const documented: Readonly<Record<string, { title: string; schema: z.core.$ZodType }>> = {
  edition: { title: 'edition.yaml', schema: editionSchema },
  exchange: { title: 'The frontmatter of exchanges/NN-slug.mdx', schema: exchangeSchema },
  entry: { title: 'The frontmatter of glossary/key.md', schema: glossSchema },
  bibliography: { title: 'bibliography.json', schema: z.array(workSchema) },
  topics: { title: 'topics.yaml', schema: topicsSchema },
  timeline: { title: 'timeline.yaml', schema: timelineSchema },
  argument: { title: 'argument.yaml', schema: argumentSchema },
  errata: { title: 'errata.yaml', schema: errataSchema },
  searches: { title: 'searches.yaml', schema: searchesSchema },
}

/**
 * JSON Schemas by their paths in the project, from which text editors complete and check files while they are written. They
 * know less than `npm run check`: not whether a key exists, nor whether a day is in the calendar.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(documented).map(([name, { title, schema }]) => {
      // Text editors for YAML know this version best.
      const made = z.toJSONSchema(schema, {
        target: 'draft-7',
        io: 'input',
        unrepresentable: 'any',
      })
      const { $schema, ...rest } = asRead(made) as Record<string, unknown>
      return [`schemas/${name}.schema.json`, JSON.stringify({ $schema, title, ...rest })]
    }),
  )
}

/**
 * A schema of what `readData` accepts: text that looks like a number or a truth value, such as `version: 1.10`, and empty fields
 * unless they are required.
 */
function asRead(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asRead)
  if (typeof schema !== 'object' || schema === null) return schema
  const { properties, required = [], ...rest } = schema as JsonSchema
  const made: JsonSchema = {
    ...Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key, isPlain(key) ? value : asRead(value)]),
    ),
    ...(rest.type === 'string' && { type: ['string', 'number', 'boolean'] }),
  }
  if (!properties) return made
  const fields = Object.entries(properties).map(([name, field]) => {
    const read = asRead(field) as JsonSchema
    return [name, required.includes(name) ? read : orEmpty(read)]
  })
  return {
    ...made,
    properties: Object.fromEntries(fields) as object,
    ...(required.length > 0 && { required }),
  }
}

/** Keywords whose values are not schemas. */
function isPlain(key: string): boolean {
  return ['default', 'examples', 'enum', 'const', 'propertyNames'].includes(key)
}

function orEmpty(schema: JsonSchema): JsonSchema {
  const { type, enum: values, description, ...rest } = schema
  if (type === undefined || 'const' in schema)
    return { ...(description !== undefined && { description }), anyOf: [schema, { type: 'null' }] }
  return {
    ...(description !== undefined && { description }),
    ...rest,
    type: [type, 'null'].flat(),
    ...(values && { enum: [...values, null] }),
  }
}

/** The keywords that are read or changed here. */
type JsonSchema = {
  type?: string | string[]
  enum?: unknown[]
  description?: string
  properties?: object
  anyOf?: unknown[]
  required?: string[]
}
