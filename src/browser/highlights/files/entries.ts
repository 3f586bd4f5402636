import { citationsOf, plainRuns, preferredCitation } from '#browser/quote/citations.ts'
import { citableAddress, loadCiteData, publishedAddress } from '#browser/quote/cite-data.ts'
import type { ExportedHighlight } from '#highlights/exported.ts'
import type { CiteData } from '#model/cite-data.ts'
import { exchangePath } from '#model/paths.ts'
import { spanFragment } from '#search/span-fragment.ts'
import type { StoredHighlight } from '../database.ts'
import { referenceOf } from '../reference.ts'
import { comparePlaces, type KnownEdition, type KnownPlace } from './edition.ts'

/** A highlight with all that is known of its words now. */
export type Entry = ExportedHighlight & {
  highlight: StoredHighlight
  /** The places of its parts; undefined for words that are no longer there, or if the text could not be loaded. */
  places: (KnownPlace | undefined)[]
  /** Whether there was a text in which to look for the words. */
  isLookedUp: boolean
  /** The number of the exchange in which it is, or was. */
  number: number
}

/** The highlights in the order of the text, with what pages and files say of them. */
export async function entriesOf(
  highlights: readonly StoredHighlight[],
  edition: KnownEdition,
): Promise<Entry[]> {
  const entries = await Promise.all(highlights.map((one) => entryOf(one, edition)))
  const sorted = entries.map((entry) => ({ entry, place: sortedBy(entry, edition) }))
  return sorted
    .sort((one, other) => comparePlaces(one.place, other.place))
    .map(({ entry }) => entry)
}

function sortedBy({ highlight, places }: Entry, edition: KnownEdition) {
  const part = highlight.parts[0]!
  const [place] = places
  const paragraph = place?.paragraph ?? edition.paragraphOf(part)
  return { index: paragraph?.index, start: place?.start ?? part.start, part }
}

async function entryOf(highlight: StoredHighlight, edition: KnownEdition): Promise<Entry> {
  const places = highlight.parts.map((part) => edition.placeOf(part))
  const paragraphs = highlight.parts.map(
    (part, at) => places[at]?.paragraph ?? edition.paragraphOf(part),
  )
  const speakers = [...new Set(paragraphs.map((one) => one?.speaker))].filter(
    (name) => name !== undefined,
  )
  const [first] = paragraphs
  const number = first?.exchange ?? highlight.parts[0]!.exchange
  const data = await loadCiteData(number).catch(() => undefined)
  const reference = referenceOf({
    parts: highlight.parts.map((part, at) => {
      const there = places[at]?.paragraph
      return there ? { ...part, exchange: there.exchange, paragraph: there.id } : part
    }),
  })
  const { isLoaded } = edition
  const there = data && !isLoaded ? `${data.path}#${highlight.parts[0]!.paragraph}` : '/read/'
  const path = first ? `${exchangePath(first.slug)}#${first.id}` : there
  return {
    highlight,
    places,
    isLookedUp: isLoaded,
    number,
    reference,
    speakers,
    exchange: first?.title ?? (isLoaded ? undefined : ''),
    link: publishedAddress(path) + fragmentOf(highlight, places),
    citation: citationOf(data, speakers, reference, path),
  }
}

/** The text directive that leads to the words, if they are still there. */
function fragmentOf({ parts }: StoredHighlight, places: Entry['places']): string {
  const [from, to] = [places[0], places.at(-1)]
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (!from || !to) return ''
  const isOne = parts.length === 1
  const end = to.start + last.exact.length
  const start = { text: from.paragraph.text, start: from.start, end: isOne ? end : undefined }
  if (first === last) return spanFragment(start)
  return spanFragment(start, { text: to.paragraph.text, end })
}

function citationOf(
  data: CiteData | undefined,
  speakers: readonly string[],
  address: string,
  path: string,
): string {
  const author =
    data?.authors.find(({ name }) => speakers.length === 1 && name === speakers[0]) ??
    data?.authors[0]
  if (!data || !author) return ''
  const styles = citationsOf({ data, author, address, url: citableAddress(path) }).filter(
    ({ format }) => format.referredToBy !== undefined,
  )
  const citation = preferredCitation(styles)
  return citation ? plainRuns(citation.full) : ''
}
