import { isMap, isScalar, parseDocument, visit } from 'yaml'
import { parseAddress } from '#model/paragraph-address.ts'
import type { Renumbered } from './renumber.ts'

/** A text with new references, and how many of them changed. */
export type Rewritten = { text: string; count: number }

/** `5.A3`, and the rest of a range: `5.A3–A4`, `5.A3–5.A4`. */
const reference =
  /(?<![\w./#-])(\d+)\.([pqa]\d+[a-z]?)(?:([-–—])(?:(\d+)\.)?([pqa]\d+[a-z]?))?(?![\w])(?!\.\w)/gi

/** Editorial text with the new references of paragraphs in place of the old ones. */
export function withReferences(source: string, { addresses }: Renumbered): Rewritten {
  let count = 0
  const text = source.replace(
    reference,
    (written: string, number: string, id: string, dash?: string, end?: string, last?: string) => {
      const from = newReference(`${number}.${id}`, addresses)
      const to =
        last === undefined ? undefined : newReference(`${end ?? number}.${last}`, addresses)
      if (from === undefined || (last !== undefined && to === undefined)) return written
      const [exchange, first] = from.split('.')
      const [lastExchange, until = ''] = to?.split('.') ?? []
      const isWhole = end !== undefined || lastExchange !== exchange
      const range = to === undefined ? '' : `${dash}${isWhole ? to : until}`
      const next = inCaseOf(`${exchange}.${first}${range}`, written)
      if (next !== written) count++
      return next
    },
  )
  return { text, count }
}

/** The same for data in YAML, in which numbers of exchanges are fields: `exchange: 5`, and in results of searches, `exchange 5`. */
export function withExchangeNumbers(source: string, { exchanges }: Renumbered): Rewritten {
  const places: { start: number; end: number; next: string }[] = []
  const add = (node: unknown, number: number, prefix = '') => {
    const next = exchanges.get(number)
    if (next === undefined || next === number || !isScalar(node) || !node.range) return
    const [start, end] = node.range
    const written = source.slice(start, end)
    places.push({ start, end, next: written.replace(`${prefix}${number}`, `${prefix}${next}`) })
  }
  visit(parseDocument(source), {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'exchange' && isScalar(value))
        add(value, Number(value.value))
    },
    Scalar(key, node, path) {
      const number = /^exchange (\d+)$/.exec(String(node.value))?.[1]
      if (number !== undefined && key !== 'key' && path.some(isMap))
        add(node, Number(number), 'exchange ')
    },
  })
  let text = ''
  let done = 0
  for (const { start, end, next } of places.toSorted((a, b) => a.start - b.start)) {
    text += source.slice(done, start) + next
    done = end
  }
  return { text: text + source.slice(done), count: places.length }
}

function newReference(written: string, addresses: ReadonlyMap<string, string>): string | undefined {
  return parseAddress(written) ? addresses.get(written.toUpperCase()) : undefined
}

function inCaseOf(reference: string, written: string): string {
  return /[A-Z]/.test(written) ? reference : reference.toLowerCase()
}
