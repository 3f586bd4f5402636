import { adoptStyle } from '#browser/adopt-style.ts'
import { fragmentId } from '#browser/fragment.ts'
import css from '#styles/cards.css?inline'
import { focusWords, isReturning, moveFocus } from './card-focus.ts'
import * as cards from './card-stack.ts'
import { isPageHidden } from './margin.ts'
import { annotationOf, isInMargin, marksOf } from './marks.ts'
import { hasPreview } from './has-preview.ts'

/** How long the pointer must be on words before their card opens, and off them before it closes, in milliseconds. */
const hoverDelayMs = 300

let timer: ReturnType<typeof setTimeout> | undefined

/** What the reader used last. Focus from the keyboard opens a card; focus from a pointer is followed by a click. */
let input = ''

/**
 * Opens the card of words, or closes it if the words were chosen before. A card that is entered from the keyboard gets the
 * focus.
 */
export async function chooseCard(words: HTMLAnchorElement, enter: boolean): Promise<void> {
  const open = cards.cardOf(words)
  const enters = enter || input === 'keyboard'
  if (open && !enters && !cards.isHovered(open)) {
    cards.closeCard(open)
    return
  }
  await cards.openCard(words)
  if (enters) (cards.cardOf(words)?.element ?? annotationOf(words))?.focus()
}

/** The link with a card that an event is on: marked words, or a link to something else of the edition. */
function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]')
  if (!link || link.matches('.more, .back')) return undefined
  return annotationOf(link) || hasPreview(link) ? link : undefined
}

/** The words of a note that is cut in the margin and that an event is on. */
function wordsOfNoteAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const note = target instanceof Element && target.closest<HTMLElement>('.cut:not(:popover-open)')
  return note ? marksOf(note)[0] : undefined
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType === 'mouse') hover(target)
})

/** Opens the card of words that the pointer is on, and closes what it has left, after a delay. */
function hover(target: EventTarget | null): void {
  const words = linkAt(target) ?? wordsOfNoteAt(target)
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (words) void cards.openCard(words, true)
    else cards.closeHovered(cards.cardAround(target as Element))
  }, hoverDelayMs)
}

document.addEventListener('pointerdown', ({ target, pointerType }) => {
  input = pointerType
  const link = linkAt(target)
  // A click on words that are open closes their card itself.
  if (!link || !cards.cardOf(link)) cards.closeAbove(cards.cardAround(target as Element))
})

document.addEventListener('click', (event) => {
  const target = event.target as Element
  const card = cards.cardAround(target)
  if (card && target.closest('.pin')) cards.pin(card)
  else if (card && target.closest('.close')) {
    cards.closeCard(card)
    focusWords(card.words)
  }
  const link = linkAt(target)
  const words = link ?? wordsOfNoteAt(target)
  if (!words || (link && annotationOf(link))) return
  // A finger cannot rest on a link, so its first tap shows the card, which leads on.
  if (link && !(input === 'touch' && isInText(link) && !cards.cardOf(link))) return
  event.preventDefault()
  void cards.openCard(words)
})

document.addEventListener('focusin', ({ target }) => focus(target))

/** Opens the card of words that are focused from the keyboard, and closes those that the focus has left. */
function focus(target: EventTarget | null): void {
  if (isReturning(target)) return
  clearTimeout(timer)
  cards.closeAbove(cards.cardAt(target as Element))
  const link = linkAt(target)
  // If each card opened the next, a reader who presses Tab slowly would never reach the end of one.
  if (input !== 'keyboard' || !link || cards.isNested(link)) return
  if (annotationOf(link)) void cards.openCard(link)
  else timer = setTimeout(() => void cards.openCard(link), hoverDelayMs)
}

document.addEventListener('keydown', (event) => {
  input = 'keyboard'
  if (event.key === 'Tab') moveFocus(event)
  if (event.key !== 'Escape') return
  const focus = document.activeElement
  const card = cards.lastCard(focus)
  if (!card) return
  event.preventDefault()
  const hasFocus = card.element.contains(focus)
  cards.closeCard(card)
  if (hasFocus) focusWords(card.words)
})

/** Whether a link is among words, and not in a list of links. */
function isInText(link: HTMLAnchorElement): boolean {
  const text = link.closest('p, dd, .annotation')?.textContent ?? ''
  return text.length > 2 * link.textContent.length
}

/** Opens the annotation that is the target of the URL. */
async function showTarget(): Promise<void> {
  const card = document.getElementById(fragmentId())
  const words = card?.matches('.annotation') ? marksOf(card)[0] : undefined
  if (!card || !words) return
  words.scrollIntoView({ block: 'center' })
  await cards.openCard(words)
  if (isInMargin(card)) card.focus({ preventScroll: true })
}

let width = innerWidth
addEventListener('resize', () => {
  // A phone that is turned moves the words; its address bar, which comes and goes, does not.
  if (innerWidth !== width) cards.bringBack()
  width = innerWidth
  cards.placeAgain()
})

addEventListener('beforeprint', () => {
  clearTimeout(timer)
  cards.closeAll()
})

adoptStyle(css)
document.documentElement.dataset['annotations'] = 'live'
addEventListener('hashchange', () => void showTarget())
if (isPageHidden()) document.addEventListener('view', () => void showTarget(), { once: true })
else void showTarget()

/**
 * Opens the card of words that the mouse or the focus has come to while this script was loading. The event tells whether it is a
 * mouse: some browsers deny in media queries that there is one.
 */
export function catchUp(event: Event): void {
  if ('pointerType' in event && event.pointerType === 'mouse')
    hover([...document.querySelectorAll(':hover')].at(-1) ?? null)
  if (!document.activeElement?.matches(':focus-visible')) return
  input = 'keyboard'
  focus(document.activeElement)
}

// Fonts that load late move the words. Show the target again, unless the reader has begun to scroll or type.
const begun = new AbortController()
for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
  addEventListener(type, () => begun.abort(), { once: true, signal: begun.signal })
void document.fonts.ready.then(() => {
  if (!begun.signal.aborted) void showTarget()
})
