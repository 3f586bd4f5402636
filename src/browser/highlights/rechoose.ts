import { messages } from 'virtual:messages/highlights'
import { announce } from '#browser/announce.ts'
import { rangeOf } from './page-paragraphs.ts'
import type { PlacedHighlight } from './place-highlights.ts'

/** The id of the highlight for which the reader is choosing other words. */
let rechosen: string | undefined

/** How long nothing may be selected before the choice is over, in milliseconds: a new selection begins with none. */
const patience = 1000

let timer: ReturnType<typeof setTimeout> | undefined

/** Selects the words of a highlight, so that the reader can select others and highlight them instead. */
export function rechoose({ highlight, parts }: PlacedHighlight): void {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return
  const { startContainer, startOffset } = rangeOf(first.paragraph, first.start, first.end)
  const { endContainer, endOffset } = rangeOf(last.paragraph, last.start, last.end)
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
  rechosen = highlight.id
  document.addEventListener('selectionchange', watch)
  announce(messages.rechoose, 12_000)
}

/** The highlight that is to get the words that are selected now, if there is one. The choice is over then. */
export function takeRechosen(): string | undefined {
  const id = rechosen
  rechosen = undefined
  clearTimeout(timer)
  document.removeEventListener('selectionchange', watch)
  return id
}

function watch(): void {
  clearTimeout(timer)
  if (getSelection()?.isCollapsed !== false) timer = setTimeout(takeRechosen, patience)
}
