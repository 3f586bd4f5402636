import { messages } from 'virtual:messages/highlights'
import type { Excerpt } from '#browser/quote/selected-words.ts'
import { readStored, writeStored } from '#browser/storage.ts'
import {
  changed,
  type Highlight,
  type HighlightPart,
  type HighlightStyle,
  highlightStyles,
  newHighlight,
  partOf,
} from '#highlights/highlight.ts'
import { formatId, parseAddress } from '#model/paragraph-address.ts'
import { textNodes } from '#browser/quote/selected-words.ts'
import { isPrivateWindow } from './device-storage.ts'
import { openHighlight } from './panel.ts'
import { takeRechosen } from './rechoose.ts'
import { showHighlights } from './show.ts'
import { allHighlights, highlightWith } from './known.ts'
import { putHighlight } from './store.ts'

const styleKey = 'highlight-style'

/** The style that the reader used last. */
function lastStyle(): HighlightStyle {
  const stored = readStored(styleKey)
  return highlightStyles.find((style) => style === stored) ?? 'marker'
}

/** Remembers the style for the next highlight. */
export function rememberStyle(style: HighlightStyle): void {
  writeStored(styleKey, style)
}

/**
 * Highlights words and opens their panel; if they are highlighted already, only opens it. If the reader is choosing other words for a
 * highlight, it gets these.
 *
 * @param edition the permanent name of the edition.
 * @param isByKey whether a key did it, so that the keyboard is at hand.
 */
export async function highlightWords(
  excerpts: readonly Excerpt[],
  edition: string,
  isByKey: boolean,
): Promise<void> {
  await showHighlights()
  const parts = excerpts.flatMap(partsOf)
  if (parts.length === 0) return
  getSelection()?.removeAllRanges()
  const old = highlightWith(takeRechosen() ?? '')
  if (old) {
    const next = changed(old, { parts })
    await putHighlight(next, old)
    openHighlight(next.id, false, messages.wordsChanged)
    return
  }
  const same = allHighlights().find((one) => JSON.stringify(one.parts) === JSON.stringify(parts))
  if (same) return openHighlight(same.id, isByKey)
  const highlight = newHighlight({ edition, parts, style: lastStyle(), note: '' })
  openHighlight(highlight.id, false, await store(highlight, isByKey))
}

/** Stores a new highlight, and returns what to say about it; nothing if it could not be stored, which is said elsewhere. */
async function store(highlight: Highlight, isByKey: boolean): Promise<string> {
  if (!(await putHighlight(highlight))) return ''
  if (await isPrivateWindow()) return messages.privateWindow
  return messages.highlighted(isByKey)
}

function partsOf({ paragraph, address, start, end }: Excerpt): HighlightPart[] {
  const place = parseAddress(address)
  if (!place) return []
  const text = textNodes(paragraph)
    .map(({ data }) => data)
    .join('')
  return [partOf(text, { start, end }, { exchange: place.exchange, paragraph: formatId(place) })]
}
