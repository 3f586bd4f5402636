import { messages } from 'virtual:messages/start'
import { createElement } from '#browser/create-element.ts'
import { fragmentId } from '#browser/fragment.ts'
import { annotationOf, firstMarkOf, isInMargin, isVisibleInMargin, markOf } from './marks.ts'
import { scrollAboveSheet, resetPlacement, placeCard } from './place-card.ts'

/** How long the pointer must be on words before their card opens, and off them before it closes, in milliseconds. */
const hoverDelayMs = 300

const phone = matchMedia('(width < 44rem) and (pointer: coarse)')

/**
 * Opens an annotation as a card, unless it is visible in the margin: at once when its words are focused, tapped or clicked,
 * and after a delay when the pointer is on them. One card is open at a time; Escape, a tap elsewhere or moving the focus
 * closes it.
 */
export function showCards(article: HTMLElement): void {
  let open: { words: HTMLAnchorElement; card: HTMLElement; byHover: boolean } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  // Only focus from the keyboard opens a card; focus from the pointer is followed by a click, which opens it.
  let isKeyboard = false
  // Words that get the focus back from their card must not open it again.
  let released: HTMLAnchorElement | undefined
  const close = createElement(
    'button',
    { type: 'button', class: 'close', 'aria-label': messages.close },
    '×',
  )

  const hide = (focusWords = false) => {
    clearTimeout(timer)
    if (!open) return
    const { card, words } = open
    open = undefined
    card.hidePopover()
    resetPlacement(card)
    if (focusWords) words.focus()
  }

  const show = (words: HTMLAnchorElement, byHover = false) => {
    clearTimeout(timer)
    const card = annotationOf(words)
    if (!card || isVisibleInMargin(card)) return
    if (open?.card === card && open.words === words) {
      open.byHover &&= byHover
      return
    }
    hide()
    open = { words, card, byHover }
    card.classList.remove('beside')
    card.append(close)
    card.showPopover()
    place()
  }

  const place = () => {
    if (!open) return
    if (phone.matches) scrollAboveSheet(open.card, open.words)
    else placeCard(open.card, open.words)
  }

  /** Opens the annotation that is the target of the URL. */
  const showTarget = () => {
    const card = document.getElementById(fragmentId())
    const words = card?.matches('.annotation') ? firstMarkOf(card) : undefined
    if (!card || !words) return
    words.scrollIntoView({ block: 'center' })
    if (open?.card === card) place()
    else show(words)
    if (isInMargin(card)) card.focus({ preventScroll: true })
  }

  /** Shows the annotation of these words, and moves the focus into it if `enter` is set or it is in the margin. */
  const choose = (event: Event, words: HTMLAnchorElement | undefined, enter: boolean) => {
    const card = words && annotationOf(words)
    if (!card) return
    event.preventDefault()
    show(words)
    if (enter || isInMargin(card)) (focusableIn(card)[0] ?? card).focus()
  }

  article.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    choose(event, markOf(event.target), false)
  })
  close.addEventListener('click', () => hide(true))

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return
    const words = markOf(target)
    clearTimeout(timer)
    if (words) timer = setTimeout(() => show(words, true), hoverDelayMs)
    else if (open?.byHover && !open.card.contains(target as Node)) {
      timer = setTimeout(() => hide(), hoverDelayMs)
    }
  })
  document.addEventListener('pointerdown', ({ target }) => {
    isKeyboard = false
    if (open && !open.card.contains(target as Node) && markOf(target) !== open.words) hide()
  })
  document.addEventListener('focusin', ({ target }) => {
    const words = markOf(target)
    if (words && isKeyboard && words !== released) show(words)
    else if (open && target !== open.words && !open.card.contains(target as Node)) hide()
    released = undefined
  })

  document.addEventListener('keydown', (event) => {
    isKeyboard = true
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (event.key === 'Enter' && plain) choose(event, markOf(event.target), true)
    const beside = document.activeElement?.closest<HTMLElement>('.annotation.beside')
    const origin = beside && isInMargin(beside) ? firstMarkOf(beside) : null
    if (beside && origin && event.key === 'Escape') origin.focus()
    if (beside && origin && event.key === 'Tab') moveFocus(event, origin, beside)
    if (!open) return
    const { words, card } = open
    if (event.key === 'Escape') {
      event.preventDefault()
      released = words
      hide(card.contains(document.activeElement))
      released = undefined
    } else if (event.key === 'Tab') moveFocus(event, words, card)
  })

  /** Moves the focus with Tab from the words through the links of their annotation, and on to what follows the words. */
  function moveFocus(event: KeyboardEvent, words: HTMLAnchorElement, card: HTMLElement) {
    const stops: (HTMLElement | undefined)[] = [words, ...focusableIn(card)]
    const here = document.activeElement
    const at = here === card ? stops.length - 1 : stops.indexOf(here as HTMLElement)
    const next = stops[at + (event.shiftKey ? -1 : 1)]
    if (at < 0) return
    if (next && at + (event.shiftKey ? -1 : 1) >= 0) {
      event.preventDefault()
      next.focus()
    } else if (!event.shiftKey) {
      released = words
      hide()
      words.focus()
    }
  }

  addEventListener('resize', () => {
    if (open && !phone.matches) placeCard(open.card, open.words)
  })
  addEventListener('beforeprint', () => hide())
  addEventListener('hashchange', showTarget)
  showTarget()
  // Fonts that load late move the words. Show the target again, unless the reader has begun to scroll or type.
  const begun = new AbortController()
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(type, () => begun.abort(), { once: true, signal: begun.signal })
  void document.fonts.ready.then(() => begun.signal.aborted || showTarget())
}

/** The elements of a card that can be focused, in order. */
function focusableIn(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('a[href], button')].filter(
    (stop) => stop.offsetWidth > 0,
  )
}
