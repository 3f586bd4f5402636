import { z } from 'zod'

/** A schema with a known `type`. */
type Schema = z.core.$ZodTypes

/** The schema inside an optional value, a default, a pipe or the like; undefined for other schemas. */
export function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = (schema as Schema)._zod
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
      return def.innerType
    case 'pipe':
      return def.in
    case 'lazy':
      return def.getter()
    default:
      return undefined
  }
}

/** Unwraps optional values, defaults, pipes and the like. */
export function unwrap(schema: z.core.$ZodType): Schema {
  const inner = innerOf(schema)
  return inner ? unwrap(inner) : (schema as Schema)
}

/** The fields of an object schema; undefined for other schemas. */
export function fieldsOf(
  schema: z.core.$ZodType,
): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const { def } = unwrap(schema)._zod
  if (def.type === 'object') return def.shape
  if (def.type !== 'intersection') return undefined
  return { ...fieldsOf(def.left), ...fieldsOf(def.right) }
}

/** The schema of the items of a list, or of the value under a key of an object or a record. */
export function childOf(
  schema: z.core.$ZodType,
  key: string | number,
): z.core.$ZodType | undefined {
  const { def } = unwrap(schema)._zod
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  const fields = fieldsOf(schema)
  return fields && Object.hasOwn(fields, key) ? fields[key] : undefined
}

/** The schema of the value at a path. */
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
export function isInteger(schema: z.core.$ZodType): boolean {
  const { def } = unwrap(schema)._zod
  return def.type === 'number' && 'format' in def && def.format === 'safeint'
}

/** Whether a value has to be text. */
export function isText(schema: z.core.$ZodType): boolean {
  const { def } = unwrap(schema)._zod
  if (def.type === 'enum') return Object.values(def.entries).every((one) => typeof one === 'string')
  if (def.type === 'literal') return def.values.every((one) => typeof one === 'string')
  if (def.type === 'union') return def.options.every((option) => isText(option))
  return def.type === 'string'
}

/** What a schema, or one inside it, says about itself. */
export function metaOf<Name extends 'title' | 'description' | 'examples'>(
  schema: z.core.$ZodType,
  name: Name,
): z.core.GlobalMeta[Name] {
  const own = z.globalRegistry.get(schema)?.[name]
  const inner = innerOf(schema)
  return own ?? (inner && metaOf(inner, name))
}
