import { createElement } from '#browser/create-element.ts'
import { fragmentId } from '#browser/fragment.ts'
import { annotationOf, firstMarkOf, isInMargin, isVisibleInMargin, markOf } from './marks.ts'
import { scrollAboveSheet, resetPlacement, placeCard } from './place-card.ts'

/** How long the pointer rests on words before their card opens, and may be away before it closes. */
const hoverDelayMs = 300

const phone = matchMedia('(width < 44rem) and (pointer: coarse)')

/**
 * Opens an annotation as a card, unless it can be read in the margin: after a moment when the pointer rests on its words, at
 * once when they are focused, tapped or clicked. One card is open at a time; Escape, a tap elsewhere or moving the focus
 * closes it.
 */
export function showCards(article: HTMLElement): void {
  let open: { words: HTMLAnchorElement; card: HTMLElement; lightly: boolean } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  // Focus that comes by key opens a card at once; the focus of a click or a tap is followed by the click itself.
  let byKey = false
  // Words that get the focus back from their card do not open it again.
  let released: HTMLAnchorElement | undefined
  const close = createElement(
    'button',
    { type: 'button', class: 'close', 'aria-label': 'Close' },
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

  const show = (words: HTMLAnchorElement, lightly = false) => {
    clearTimeout(timer)
    const card = annotationOf(words)
    if (!card || isVisibleInMargin(card)) return
    if (open?.card === card && open.words === words) {
      open.lightly &&= lightly
      return
    }
    hide()
    open = { words, card, lightly }
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

  /** Opens what the address names, as a link from elsewhere asks for. */
  const showTarget = () => {
    const card = document.getElementById(fragmentId())
    const words = card?.matches('.annotation') ? firstMarkOf(card) : undefined
    if (!card || !words) return
    words.scrollIntoView({ block: 'center' })
    if (open?.card === card) place()
    else show(words)
    if (isInMargin(card)) card.focus({ preventScroll: true })
  }

  /** Shows the annotation of these words, and leads into it where asked to or where it stands in the margin. */
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
    else if (open?.lightly && !open.card.contains(target as Node)) {
      timer = setTimeout(() => hide(), hoverDelayMs)
    }
  })
  document.addEventListener('pointerdown', ({ target }) => {
    byKey = false
    if (open && !open.card.contains(target as Node) && markOf(target) !== open.words) hide()
  })
  document.addEventListener('focusin', ({ target }) => {
    const words = markOf(target)
    if (words && byKey && words !== released) show(words)
    else if (open && target !== open.words && !open.card.contains(target as Node)) hide()
    released = undefined
  })

  document.addEventListener('keydown', (event) => {
    byKey = true
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (event.key === 'Enter' && plain) choose(event, markOf(event.target), true)
    const beside = document.activeElement?.closest<HTMLElement>('.annotation.beside')
    const origin = beside && isInMargin(beside) ? firstMarkOf(beside) : null
    if (beside && origin && event.key === 'Escape') origin.focus()
    if (beside && origin && event.key === 'Tab') walk(event, origin, beside)
    if (!open) return
    const { words, card } = open
    if (event.key === 'Escape') {
      event.preventDefault()
      released = words
      hide(card.contains(document.activeElement))
      released = undefined
    } else if (event.key === 'Tab') walk(event, words, card)
  })

  /** Tab leads from the words through the links of their annotation and on to what follows the words. */
  function walk(event: KeyboardEvent, words: HTMLAnchorElement, card: HTMLElement) {
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
  // Type that comes after the words moves them; a reader who has begun to move is left alone.
  const begun = new AbortController()
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(act, () => begun.abort(), { once: true, signal: begun.signal })
  void document.fonts.ready.then(() => begun.signal.aborted || showTarget())
}

/** What can be focused in a card, in order. */
function focusableIn(card: HTMLElement): HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('a[href], button')].filter(
    (stop) => stop.offsetWidth > 0,
  )
}
