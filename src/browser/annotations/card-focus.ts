import { cardAround, cardAt, closeAbove, type OpenCard } from './card-stack.ts'

/** The words that the focus is returning to from their card, which must not open again. */
let returning: HTMLElement | undefined

/** Moves the focus to words without opening their card. */
export function focusWords(words: HTMLElement): void {
  returning = words
  words.focus()
  returning = undefined
}

/** Whether the focus has come to an element from its card. */
export function isReturning(target: EventTarget | null): boolean {
  return target === returning
}

/**
 * Moves the focus on Tab from words through the links and buttons of their card, and on to what follows the words. The browser
 * alone would follow the order of the document, in which cards come last.
 */
export function moveFocus(event: KeyboardEvent): void {
  const focus = document.activeElement
  const card = cardAt(focus)
  if (!card) return
  const next = nextStop(card, focus, event.shiftKey ? -1 : 1)
  if (next) {
    event.preventDefault()
    next.focus()
  } else if (!event.shiftKey) {
    closeAbove()
    // The browser goes on from here.
    focusWords(card.words)
  }
}

/** The element that the focus moves to from another in a card or from its words; undefined if it leaves all cards. */
function nextStop(card: OpenCard, focus: Element | null, step: 1 | -1): HTMLElement | undefined {
  const stops = [card.words, ...stopsIn(card.element)]
  // A card that has the focus itself is before its first link.
  const at = focus === card.element ? (step > 0 ? 0 : 1) : stops.indexOf(focus as HTMLElement)
  const next = stops[at + step]
  if (next) return next
  const outer = cardAround(card.words)
  return outer && nextStop(outer, card.words, step)
}

/** The elements of a card that can be focused, in order. */
function stopsIn(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('a[href], button')].filter(
    (stop) => stop.offsetWidth > 0,
  )
}
