import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { formatId, parseId } from '#model/paragraph-address.ts'
import type { ExchangeFile } from './exchange-file.ts'

/** A claim of an exchange as it is written in the frontmatter. */
export type WrittenClaim = {
  /** The number of the exchange. */
  of: number
  /** The id of its paragraph there. */
  at: string
  /** Its lines, from that with the hyphen on. */
  lines: string
  /** Where the id and the keys of notes are in these lines. */
  places: readonly { is: 'id' | 'note'; value: string; start: number; end: number }[]
}

/** The claims in the frontmatter of an exchange, each as it is written. */
export function claimsOf({ head, number, fields }: ExchangeFile): WrittenClaim[] {
  if (fields.claims.length === 0) return []
  const written = head.slice(head.indexOf('\n') + 1, head.lastIndexOf('---'))
  const isFlow = listIn(written)?.flow === true
  const yaml = isFlow ? inBlockStyle(fields.claims) : written
  const items = listIn(yaml)?.items ?? []
  const starts = items.map((item) => yaml.lastIndexOf('\n', rangeOf(item)[0]) + 1)
  return items.map((item, index): WrittenClaim => {
    const start = starts[index]!
    const last = yaml.indexOf('\n', rangeOf(item)[1] - 1)
    const id = parseId(fields.claims[index]?.at ?? '')
    return {
      of: number,
      at: id ? formatId(id) : '',
      lines: yaml.slice(start, starts[index + 1] ?? (last < 0 ? yaml.length : last + 1)),
      places: nodesIn(item).map(({ is, node }) => ({
        is,
        value: isScalar(node) ? String(node.value) : '',
        start: rangeOf(node)[0] - start,
        end: rangeOf(node)[1] - start,
      })),
    }
  })
}

function listIn(yaml: string): YAMLSeq | undefined {
  const list = parseDocument(yaml).get('claims', true)
  return isSeq(list) ? list : undefined
}

function inBlockStyle(claims: ExchangeFile['fields']['claims']): string {
  const lines = claims.map((claim) => {
    const document = new Document({})
    document.contents = document.createNode(claim, { flow: true })
    return `  - ${document.toString({ lineWidth: 0 })}`
  })
  return `claims:\n${lines.join('')}`
}

/** The nodes of a claim that have the id of its paragraph, or the key of a note. */
function nodesIn(item: unknown): { is: 'id' | 'note'; node: unknown }[] {
  if (!isMap(item)) return []
  return item.items.flatMap(({ key, value }): { is: 'id' | 'note'; node: unknown }[] => {
    const name = isScalar(key) ? key.value : undefined
    if (name === 'at') return [{ is: 'id', node: value }]
    if (name !== 'notes' || !isSeq(value)) return []
    return value.items.map((node) => ({ is: 'note', node }))
  })
}

/**
 * The field `claims` with some claims, as it is written in frontmatter.
 *
 * @param change the new id of the paragraph of a claim, and the new keys of its notes.
 */
export function claimsField(
  claims: readonly WrittenClaim[],
  change: (claim: WrittenClaim) => { id: string; keys: ReadonlyMap<string, string> },
): string {
  const indent = /^[ \t]*/.exec(claims[0]?.lines ?? '')![0]
  const lines = claims.map((claim) => {
    const { id, keys } = change(claim)
    let text = ''
    let done = 0
    for (const { is, value, start, end } of claim.places) {
      const next = is === 'note' ? keys.get(value) : id === claim.at ? undefined : id
      if (next === undefined) continue
      text += claim.lines.slice(done, start) + next
      done = end
    }
    const own = /^[ \t]*/.exec(claim.lines)![0]
    const written = (text + claim.lines.slice(done)).replace(/\r/g, '')
    return own === indent ? written : written.replaceAll(new RegExp(`^${own}`, 'gm'), indent)
  })
  return `\n${lines.join('').replace(/\n$/, '')}`
}

function rangeOf(node: unknown): [number, number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  if (Array.isArray(range)) return range as [number, number, number]
  throw new Error('Unexpected data without a position, expected a parsed document')
}
