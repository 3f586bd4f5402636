import { compareIds } from '#model/paragraph-address.ts'
import type { HighlightPart } from '#highlights/highlight.ts'
import { currentPlace, type EditionParagraph } from '../place-highlights.ts'
import { loadEditionText } from '../edition-text.ts'

/** A paragraph of the edition with what is said of it. */
export type KnownParagraph = EditionParagraph & {
  slug: string
  /** The title of its exchange, with the number. */
  title: string
  /** The name of its speaker; undefined if nobody speaks it. */
  speaker: string | undefined
  /** Its place among all paragraphs. */
  index: number
}

/** Where a part of a highlight is in the edition as it is now: undefined if its words are no longer there. */
export type KnownPlace = { paragraph: KnownParagraph; start: number; isElsewhere: boolean }

/** The text of the edition, in which highlights are looked up. It is empty if it cannot be loaded. */
export type KnownEdition = {
  isLoaded: boolean
  placeOf: (part: HighlightPart) => KnownPlace | undefined
  /** The paragraph in which a part was, whether or not the words are still there. */
  paragraphOf: (part: HighlightPart) => KnownParagraph | undefined
}

/** Loads the text of the edition. */
export async function loadEdition(): Promise<KnownEdition> {
  const text = await loadEditionText()
  let index = 0
  const paragraphs = (text?.exchanges ?? []).flatMap(([exchange, slug, title, list]) =>
    list.map(([id, speaker, words]): KnownParagraph => ({
      exchange,
      id,
      text: words,
      slug,
      title,
      speaker: text?.speakers[speaker]?.[0],
      index: index++,
    })),
  )
  const byPlace = new Map(paragraphs.map((one) => [`${one.exchange}.${one.id}`, one]))
  return {
    isLoaded: text !== undefined,
    placeOf(part) {
      const place = currentPlace(part, paragraphs)
      return place && { ...place, paragraph: place.paragraph as KnownParagraph }
    },
    paragraphOf: ({ exchange, paragraph }) => byPlace.get(`${exchange}.${paragraph}`),
  }
}

/** Compares two places by the order of the text; those whose paragraphs no longer exist come last, by where they were. */
export function comparePlaces(one: SortedPlace, other: SortedPlace): number {
  if (one.index === undefined || other.index === undefined)
    return (
      Number(one.index === undefined) - Number(other.index === undefined) ||
      one.part.exchange - other.part.exchange ||
      compareIds(one.part.paragraph, other.part.paragraph) ||
      one.start - other.start
    )
  return one.index - other.index || one.start - other.start
}

/** What places are sorted by: the index of the paragraph in the edition, if it is there, and the place in it. */
export type SortedPlace = { index: number | undefined; start: number; part: HighlightPart }
