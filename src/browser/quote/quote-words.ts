import { locatorRange } from '#model/address.ts'
import type { CiteData } from '#model/cite-data.ts'
import { formatId, parseAddress } from '#model/paragraph-address.ts'
import { spanFragment } from '#search/text-fragment.ts'
import { loadCiteData, publishedAddress } from './cite-data.ts'
import type { SpeakerPart, Quotation } from './quotation.ts'
import type { Excerpt } from './selected-words.ts'

/** Words that were chosen, with all that is said of them: a quotation, and what its exchange is cited by. */
export type CitableQuotation = Quotation & {
  data: CiteData
  /** Where the first paragraph can be framed. */
  embed: string
}

/**
 * Names who speaks the words, where they stand and how they are linked.
 *
 * @param whole whether whole paragraphs were chosen: the link then leads to the first of them, not to words in it.
 */
export async function quoteWords(
  excerpts: readonly Excerpt[],
  whole: boolean,
): Promise<CitableQuotation | undefined> {
  const first = excerpts[0]
  const last = excerpts.at(-1)
  if (!first || !last) return undefined
  const numbers = [...new Set(excerpts.map(numberOf))]
  const data = new Map(
    await Promise.all(numbers.map(async (one) => [one, await loadCiteData(one)] as const)),
  )
  const own = data.get(numberOf(first))
  if (!own) return undefined
  const parts: SpeakerPart[] = []
  let turn: Element | null = null
  for (const excerpt of excerpts) {
    const speaker = data.get(numberOf(excerpt))?.speakers[idOf(excerpt)] ?? ''
    const here = excerpt.paragraph.closest('[data-turn]')
    const part = parts.at(-1)
    if (part && (here === turn || part.speaker === speaker)) part.paragraphs.push(excerpt.runs)
    else parts.push({ speaker, paragraphs: [excerpt.runs] })
    turn = here
  }
  const fragment = whole
    ? ''
    : spanFragment(
        {
          text: first.paragraph.textContent,
          start: first.start,
          end: first === last ? first.end : undefined,
        },
        first === last ? undefined : { text: last.paragraph.textContent, end: last.end },
      )
  return {
    parts,
    address: rangeAddress(first.address, last.address),
    url: publishedAddress(own.path) + `#${idOf(first)}${fragment}`,
    embed: publishedAddress(own.embed) + `#${idOf(first)}`,
    data: own,
  }
}

/** `5.A3`, `5.Q1–A1`, and over two exchanges `5.A7–6.Q1`. */
function rangeAddress(first: string, last: string): string {
  if (first === last) return first
  const [from, to] = [parseAddress(first), parseAddress(last)]
  if (!from || !to || from.exchange !== to.exchange) return `${first}–${last}`
  return locatorRange(from.exchange, formatId(from), formatId(to))
}

function numberOf({ address }: Excerpt): number {
  return parseAddress(address)?.exchange ?? 0
}

function idOf({ address }: Excerpt): string {
  const place = parseAddress(address)
  return place ? formatId(place) : ''
}
