import { z } from 'zod'

/** A schema as it describes itself. */
type Schema = z.core.$ZodTypes

/** The schema without what only says that a value may be missing, or what becomes of it. */
function coreOf(schema: z.core.$ZodType): Schema {
  const { def } = (schema as Schema)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
      return coreOf(def.innerType)
    case 'pipe':
      return coreOf(def.in)
    case 'lazy':
      return coreOf(def.getter())
    default:
      return schema as Schema
  }
}

/** The fields of an object, with the schema of each; undefined where the schema is of none. */
export function fieldsOf(
  schema: z.core.$ZodType,
): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const { def } = coreOf(schema)._zod
  if (def.type === 'object') return def.shape
  if (def.type !== 'intersection') return undefined
  return { ...fieldsOf(def.left), ...fieldsOf(def.right) }
}

/** The schema of what stands in a list, or under a key of an object or a record. */
export function childOf(
  schema: z.core.$ZodType,
  key: string | number,
): z.core.$ZodType | undefined {
  const { def } = coreOf(schema)._zod
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  const fields = fieldsOf(schema)
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined
}

/** The schema of what stands at a path. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (inner, key) => inner && childOf(inner, key),
    schema,
  )
}

/** Whether a value may be missing. */
export function mayBeMissing(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, undefined).success
}

/** Whether a value has to be a whole number. */
export function isWhole(schema: z.core.$ZodType): boolean {
  const { def } = coreOf(schema)._zod
  return def.type === 'number' && 'format' in def && def.format === 'safeint'
}

/** Whether a value has to be text. */
export function isText(schema: z.core.$ZodType): boolean {
  const { def } = coreOf(schema)._zod
  if (def.type === 'enum') return Object.values(def.entries).every((one) => typeof one === 'string')
  if (def.type === 'literal') return def.values.every((one) => typeof one === 'string')
  if (def.type === 'union') return def.options.every((option) => isText(option))
  return def.type === 'string'
}
