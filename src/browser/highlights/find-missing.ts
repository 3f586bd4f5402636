import { loadEditionText } from './edition-text.ts'
import { currentPlace, type EditionParagraph } from './place-highlights.ts'
import { placeKey } from './page-paragraphs.ts'
import { allHighlights } from './known.ts'
import { rememberPlaces } from './store.ts'

/**
 * Looks in the whole edition for words that are no longer in their paragraphs, and remembers where they are: the page on which they
 * are now then shows them too.
 */
export async function findMissing(): Promise<void> {
  const text = await loadEditionText()
  if (!text) return
  const paragraphs = text.exchanges.flatMap(([exchange, , , list]) =>
    list.map(([id, , words]): EditionParagraph => ({ exchange, id, text: words })),
  )
  const places = new Map(
    allHighlights().map(({ id, parts }) => [
      id,
      parts.map((part) => {
        const place = currentPlace(part, paragraphs)
        return place?.isElsewhere ? placeKey(place.paragraph) : ''
      }),
    ]),
  )
  await rememberPlaces(places)
}
