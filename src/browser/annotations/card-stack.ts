import { addControls, markPinned, previewCard, removeControls } from './card.ts'
import { expandNote } from './margin.ts'
import { annotationOf, isInMargin } from './marks.ts'
import { placeCard, resetPlacement } from './place-card.ts'

/** A card, or a note in the margin, that is open: the words it belongs to and its element. */
export type OpenCard = { words: HTMLAnchorElement; element: HTMLElement }

/** The open cards. Each after the first was opened from a link in the one before it. */
const stack: OpenCard[] = []

/** The cards that are open only because the pointer is on their words. */
const hovered = new WeakSet<OpenCard>()

/** The card that stays open while others open and close. */
let pinned: OpenCard | undefined

/** The link whose preview is being loaded. */
let awaited: HTMLAnchorElement | undefined

/** The open card of some words; a pinned card is no longer theirs. */
export function cardOf(words: HTMLAnchorElement): OpenCard | undefined {
  return stack.find((card) => card.words === words)
}

/** The innermost card that contains an element. */
export function cardAround(target: Element | null): OpenCard | undefined {
  if (pinned?.element.contains(target)) return pinned
  return stack.findLast(({ element }) => element.contains(target))
}

/** The innermost card that the focus is in, or at whose words it is. */
export function cardAt(focus: Element | null): OpenCard | undefined {
  return stack.findLast(({ words }) => words === focus) ?? cardAround(focus)
}

/** Whether an element is in a card that was opened from another one. */
export function isNested(element: Element): boolean {
  const card = cardAround(element)
  return card !== undefined && stack.indexOf(card) > 0
}

/** The card that Escape closes: the pinned card if the focus is in it or no other is open, otherwise the one on top. */
export function lastCard(focus: Element | null): OpenCard | undefined {
  return pinned?.element.contains(focus) ? pinned : (stack.at(-1) ?? pinned)
}

/** Whether a card is open only because of the pointer. */
export function isHovered(card: OpenCard): boolean {
  return hovered.has(card)
}

/** Opens the card of a link on top of the card that contains the link, and closes all others. */
export async function openCard(words: HTMLAnchorElement, byHover = false): Promise<void> {
  const open = cardOf(words)
  closeAbove(open ?? cardAround(words))
  if (open) {
    if (!byHover) hovered.delete(open)
    placeAgain()
    return
  }
  awaited = words
  const element = annotationOf(words) ?? (await previewCard(words))
  if (!element || awaited !== words || pinned?.element === element) return
  const card = { words, element }
  stack.push(card)
  if (byHover) hovered.add(card)
  words.classList.add('open')
  addControls(element)
  if (expands(element)) return
  element.showPopover()
  placeCard(element, words)
}

/** Closes the cards above a card, or all of the stack. */
export function closeAbove(card?: OpenCard): void {
  awaited = undefined
  for (const above of stack.splice(card ? stack.indexOf(card) + 1 : 0).reverse()) hide(above)
}

/** Closes the cards above a card, or all of the stack, as far as they are open only because of the pointer. */
export function closeHovered(card?: OpenCard): void {
  awaited = undefined
  const level = card ? stack.indexOf(card) + 1 : 0
  for (let top = stack.at(-1); top && stack.length > level && hovered.has(top); top = stack.at(-1))
    closeCard(top)
}

/** Closes a card and those above it. */
export function closeCard(card: OpenCard): void {
  closeAbove(card)
  if (card === pinned) {
    pinned = undefined
    markPinned(card.element, false)
  } else stack.pop()
  hide(card)
}

export function closeAll(): void {
  closeAbove()
  if (pinned) closeCard(pinned)
}

/** Pins a card, instead of the one that is pinned; if it is pinned, closes it. */
export function pin(card: OpenCard): void {
  const isPinned = card === pinned
  if (pinned) closeCard(pinned)
  if (isPinned) return
  closeAbove(card)
  stack.pop()
  if (isInMargin(card.element)) {
    expandNote()
    card.element.showPopover()
  }
  resetPlacement(card.element)
  pinned = card
  markPinned(card.element, true)
}

/** Places the open cards again, after the window or the fonts have changed. */
export function placeAgain(): void {
  for (const { words, element } of stack) if (!isInMargin(element)) placeCard(element, words)
}

/** Scrolls so that the words of the first card can be seen. */
export function bringBack(): void {
  stack[0]?.words.scrollIntoView({ block: 'nearest' })
}

/** Expands a note in the margin, if it has a line of its own and all of it can then be seen. */
function expands(element: HTMLElement): boolean {
  if (!isInMargin(element) || element.matches('.shares')) return false
  expandNote(element)
  const { top, bottom } = element.getBoundingClientRect()
  if (top >= 0 && bottom <= innerHeight) return true
  expandNote()
  return false
}

function hide({ words, element }: OpenCard): void {
  words.classList.remove('open')
  removeControls(element)
  if (isInMargin(element)) expandNote()
  else {
    element.hidePopover()
    resetPlacement(element)
  }
  if ('preview' in element.dataset) element.remove()
}
