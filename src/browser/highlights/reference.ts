import type { Highlight } from '#highlights/highlight.ts'
import { addressRange, paragraphAddress } from '#model/paragraph-address.ts'

/** Where a highlight was made, as it is printed: `5.A3`, `5.A3–A4`, `5.A7–6.Q1`. */
export function referenceOf({ parts }: Pick<Highlight, 'parts'>): string {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (first.exchange === last.exchange)
    return addressRange(first.exchange, first.paragraph, last.paragraph)
  return `${paragraphAddress(first.exchange, first.paragraph)}–${paragraphAddress(last.exchange, last.paragraph)}`
}
