/**
 * The address of a paragraph, `5.A3`, which readers and editors know as its reference: the exchange,
 * whether it belongs to the introduction (`p`), a question (`q`) or an answer (`a`), its number among those of
 * its kind, and a letter if it was inserted between published paragraphs. Number 0 always has a letter: `5.A0A` comes before `5.A1`.
 *
 * Inside its exchange a paragraph has an id, `a3`. Both are parsed in either case; ids are formatted in
 * lower case, addresses in upper case.
 */
export type ParagraphAddress = ParagraphId & { exchange: number }

export type ParagraphId = { kind: ParagraphKind; number: number; letter: string }

export type ParagraphKind = 'p' | 'q' | 'a'

/** Parses an id such as `a3`, `A3A` or `a0a`; undefined if it is invalid. */
export function parseId(text: string): ParagraphId | undefined {
  const [, first, number, letter = ''] =
    /^([pqa])(0|[1-9]\d*)([a-z])?$/.exec(text.toLowerCase()) ?? []
  const kind = kinds.find((one) => one === first)
  if (kind === undefined || (number === '0' && letter === '')) return undefined
  return { kind, number: Number(number), letter }
}

/** Parses an address such as `5.A3` or `5.a3a`; undefined if it is invalid. */
export function parseAddress(text: string): ParagraphAddress | undefined {
  const [, exchange, rest = ''] = /^(0|[1-9]\d*)\.(.+)$/.exec(text) ?? []
  const id = parseId(rest)
  return exchange === undefined || !id ? undefined : { exchange: Number(exchange), ...id }
}

/** `a3a` */
export function formatId({ kind, number, letter }: ParagraphId): string {
  return `${kind}${number}${letter}`
}

/** `5.A3A` */
export function formatAddress({ exchange, ...id }: ParagraphAddress): string {
  return paragraphAddress(exchange, formatId(id))
}

/** The address of a paragraph by the number of its exchange and its id: `5.A3A`. */
export function paragraphAddress(exchange: number, id: string): string {
  return `${exchange}.${shortAddress(id)}`
}

/** The address of consecutive paragraphs of an exchange: `5.A3–A4`. */
export function addressRange(exchange: number, first: string, last: string): string {
  const from = paragraphAddress(exchange, first)
  return first === last ? from : `${from}–${shortAddress(last)}`
}

/** The address of a paragraph inside its own exchange: `A3A`. */
export function shortAddress(id: string): string {
  return id.toUpperCase()
}

/** The form of an id, for schemas that are published. */
export const idPattern = /^[pqa](?:[1-9]\d*[a-z]?|0[a-z])$/

/** The kind of the paragraph with this id. */
export function kindOf(id: string): ParagraphKind | undefined {
  return parseId(id)?.kind
}

/** Compares ids by kind, then in text order: `a0a`, `a1`, `a1a`, `a2`. Invalid ids come last. */
export function compareIds(a: string, b: string): number {
  const [one, other] = [parseId(a), parseId(b)]
  if (!one || !other) return Number(!one) - Number(!other)
  return (
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    one.number - other.number ||
    (one.letter < other.letter ? -1 : Number(one.letter > other.letter))
  )
}

const kinds: readonly ParagraphKind[] = ['p', 'q', 'a']
