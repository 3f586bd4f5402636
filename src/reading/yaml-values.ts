import { type Document, isAlias, isMap, isScalar, isSeq, type Scalar } from 'yaml'
import type { z } from 'zod'
import { childOf, isText, mayBeMissing } from './schema-shape.ts'

/**
 * The values of a YAML or JSON document. Where the schema expects text, a number or a `true` is read as
 * text, as it is written: `version: 1.10` is "1.10". An empty optional field counts as missing.
 */
export function valuesOf(document: Document, schema: z.core.$ZodType): unknown {
  const valueOf = (node: unknown, wanted: z.core.$ZodType | undefined): unknown => {
    if (isAlias(node)) return valueOf(node.resolve(document), wanted)
    if (wanted === undefined) return toJs(node, document)
    if (isSeq(node)) {
      const element = childOf(wanted, 0)
      return element ? node.items.map((one) => valueOf(one, element)) : toJs(node, document)
    }
    if (!isMap(node)) return isScalar(node) && isText(wanted) ? textOf(node) : toJs(node, document)
    const entries = node.items.flatMap(({ key, value }): [string, unknown][] => {
      const name = isScalar(key) ? String(textOf(key)) : String(key)
      const child = childOf(wanted, name)
      const read = valueOf(value, child)
      const isLeftOut = (read === null || read === undefined) && child && mayBeMissing(child)
      return isLeftOut ? [] : [[name, read ?? null]]
    })
    return Object.fromEntries(entries)
  }
  return valueOf(document.contents, schema) ?? null
}

/** A scalar as it is written: `1.10` rather than 1.1. An empty one is null. */
function textOf({ value, source, type }: Scalar): unknown {
  if (value === null || typeof value === 'string' || type !== 'PLAIN') return value
  return source ?? value
}

function toJs(node: unknown, document: Document): unknown {
  return typeof node === 'object' && node !== null && 'toJS' in node
    ? (node as { toJS: (document: Document) => unknown }).toJS(document)
    : node
}
