import type { CitedAuthor } from '#model/cite-data.ts'
import { formatId, parseAddress, addressRange } from '#model/paragraph-address.ts'
import { spanFragment } from '#search/span-fragment.ts'
import { citableAddress, loadCiteData, publishedAddress } from './cite-data.ts'
import type { Citable } from './citations.ts'
import type { SpeakerPart, Quotation } from './quotation.ts'
import type { Excerpt } from './selected-words.ts'

/** A quotation with what is needed to cite it. */
export type CitableQuotation = Quotation &
  Citable & {
    /** A link to the words. */
    link: string
    /** The URL at which other sites can embed the first paragraph, if there is one. */
    embed: string | undefined
  }

/**
 * Makes a quotation of excerpts, with their speakers, address and link. It is cited by its speaker; if there are several, as the
 * whole interview is. Undefined if there are none.
 *
 * @param whole whether these are whole paragraphs: the link then has no text directive.
 * @throws if the data of an exchange cannot be loaded.
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
  const speakerOf = (excerpt: Excerpt) => {
    const { authors, spokenBy } = data.get(numberOf(excerpt)) ?? own
    return authors[spokenBy[idOf(excerpt)] ?? 0]
  }
  const author = authorOf(excerpts.map(speakerOf)) ?? own.authors[0]
  if (!author) return undefined
  const parts: SpeakerPart[] = []
  let turn: Element | null = null
  for (const excerpt of excerpts) {
    const speaker = speakerOf(excerpt)?.name ?? ''
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
  const path = `${own.path}#${idOf(first)}`
  return {
    parts,
    address: rangeAddress(first.address, last.address),
    url: citableAddress(path),
    link: publishedAddress(path) + fragment,
    embed: citableAddress(`${own.embed}#${idOf(first)}`),
    data: own,
    author,
  }
}

/** The author of words: their speaker, if all of them have the same. */
function authorOf(speakers: readonly (CitedAuthor | undefined)[]): CitedAuthor | undefined {
  const [first] = speakers
  return speakers.every((one) => one?.name === first?.name) ? first : undefined
}

/** The address of a range: `5.A3`, `5.Q1–A1`, or `5.A7–6.Q1` across exchanges. */
function rangeAddress(first: string, last: string): string {
  if (first === last) return first
  const [from, to] = [parseAddress(first), parseAddress(last)]
  if (!from || !to || from.exchange !== to.exchange) return `${first}–${last}`
  return addressRange(from.exchange, formatId(from), formatId(to))
}

function numberOf({ address }: Excerpt): number {
  return parseAddress(address)?.exchange ?? 0
}

function idOf({ address }: Excerpt): string {
  const place = parseAddress(address)
  return place ? formatId(place) : ''
}
