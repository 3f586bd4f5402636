import { decodeUri } from '#model/decode-uri.ts'
import { parseAddress, parseId } from '#model/paragraph-address.ts'
import type { VerifiableText } from './verifiable-text.ts'

/** A place that a pasted text names: a paragraph, several from `id` to `lastId`, or a whole exchange. */
export type ClaimedReference = { exchange: number; id?: string; lastId?: string }

export type FoundReference = { raw: string; at: number; end: number; reference: ClaimedReference }

const urls = /https?:\/\/[^\s<>"“”«»]+/gu
const addresses =
  /(?<![\p{L}\p{N}.])(\d{1,4}\.[pqa]\d{1,4}[a-z]?)(?:\s?[–—-]\s?([pqa]\d{1,4}[a-z]?))?(?![\p{L}\p{N}])/giu

/** Finds references (`5.A3`, `5.Q1–A2`) and addresses of pages in a text. */
export function readReferences(text: string, source: VerifiableText): FoundReference[] {
  const found: FoundReference[] = []
  for (const { 0: whole, index } of text.matchAll(urls)) {
    const raw = whole.replace(/[)\].,;:”’»]+$/u, '')
    const reference = referenceOfUrl(raw, source)
    if (reference) found.push({ raw, at: index, end: index + raw.length, reference })
  }
  for (const { 0: raw, 1: first = '', 2: last, index } of text.matchAll(addresses)) {
    const address = parseAddress(first)
    if (!address || found.some(({ at, end }) => at <= index && index < end)) continue
    const reference = {
      exchange: address.exchange,
      id: idOf(first.slice(first.indexOf('.') + 1)),
      ...(last !== undefined && { lastId: idOf(last) }),
    }
    found.push({ raw, at: index, end: index + raw.length, reference })
  }
  return found.toSorted((a, b) => a.at - b.at)
}

/** The place that a URL of the edition leads to, on whatever host: `/exchanges/<slug>/#a3`, `/5/#a3`, `/read/#5.a3`. */
function referenceOfUrl(url: string, { exchanges }: VerifiableText): ClaimedReference | undefined {
  const [page = '', rest = ''] = url.split('#')
  const path = decodeUri(page.split('?')[0] ?? '')
  const fragment = decodeUri(rest.split(':~:')[0] ?? '')
  const whole = /\/(?:read|questions|print)\/?$/.test(path) ? parseAddress(fragment) : undefined
  if (whole)
    return { exchange: whole.exchange, id: idOf(fragment.slice(fragment.indexOf('.') + 1)) }
  const slug = /\/(?:exchanges|embed|cite)\/([^/]+)\/?$/.exec(path)?.[1]
  const number = /\/(\d{1,4})\/?$/.exec(path)?.[1]
  const exchange = exchanges.find(([own, ownSlug]) =>
    slug === undefined ? String(own) === number : ownSlug === slug,
  )?.[0]
  if (exchange === undefined) return undefined
  return parseId(fragment) ? { exchange, id: idOf(fragment) } : { exchange }
}

function idOf(id: string): string {
  return id.toLowerCase()
}
