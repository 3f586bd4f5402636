import { adoptStyle } from '#browser/adopt-style.ts'
import css from '#styles/returning-header.css?inline'
import { isPhone } from '#browser/capabilities.ts'
import { nameKeys } from './key-hints.ts'
import { placeLink } from './place-link.ts'
import { isScrolledByReader } from './scrolled-by-reader.ts'
import { onTapInMiddle } from './tap.ts'

/** How far one must scroll up until the header comes, and down until it goes, in pixels. */
const distance = { up: 24, down: 8 }

/**
 * Brings the header back in the middle of a page: when the reader scrolls up, when the focus enters it, and on a phone by a tap
 * in the middle of the screen. Scrolling down, a jump or the focus in the text hides it, so that it covers neither.
 *
 * On a phone it is at the bottom of the screen, elsewhere at the top. Out of sight, the header leaves the flow of the page
 * (`.floating`), and the page keeps its space; the focus then reaches it without scrolling.
 */
export function startHeader(): void {
  const header = document.querySelector<HTMLElement>('header.top')
  const main = document.querySelector('main')
  if (!header || !main) return
  adoptStyle(css)
  nameKeys(header)
  const place = document.querySelector('.exchange .row') ? placeLink(header) : undefined
  const { classList } = header
  let ownHeight = 0
  let lastY = scrollY
  let travelled = 0

  const isFloating = () => classList.contains('floating')
  const isShown = () => classList.contains('shown')

  const float = () => {
    classList.add('has-returned')
    ownHeight = header.getBoundingClientRect().height
    document.body.style.setProperty('--header-height', `${ownHeight}px`)
    classList.add('floating')
    // Only from here on does it slide: it must not be seen leaving.
    header.getBoundingClientRect()
    classList.add('slides')
  }

  const land = () => classList.remove('floating', 'slides', 'shown')

  const show = () => {
    if (!isFloating()) return
    place?.update()
    classList.add('shown')
  }

  const hide = () => {
    travelled = 0
    if (!header.querySelector(':focus-visible')) classList.remove('shown')
  }

  /** Whether nothing else is going on that needs the room or the attention. */
  const isWelcome = () =>
    getSelection()?.isCollapsed !== false &&
    !document.querySelector('dialog[open]') &&
    !(isPhone.matches && document.querySelector(':popover-open'))

  /** Whether its own place is at least as far down as it is now, or, on a phone, in the window. */
  const canLand = () =>
    isPhone.matches ? scrollY < ownHeight : -scrollY >= header.getBoundingClientRect().top

  const follow = () => {
    const moved = scrollY - lastY
    lastY = scrollY
    if (!isFloating() && header.getBoundingClientRect().bottom <= 0) float()
    if (!isFloating()) return
    travelled = Math.sign(moved) === Math.sign(travelled) ? travelled + moved : moved
    if (travelled > distance.down) hide()
    else if (travelled < -distance.up && isScrolledByReader() && isWelcome()) show()
    if (canLand()) land()
    else if (isShown()) place?.update()
  }

  const measure = () => {
    if (!isFloating()) return
    const wasShown = isShown()
    land()
    if (header.getBoundingClientRect().bottom > 0) return
    float()
    if (wasShown) show()
  }

  addEventListener('scroll', follow, { passive: true })
  addEventListener('resize', measure)
  document.addEventListener('view', measure)
  addEventListener('hashchange', hide)
  document.addEventListener('focusin', ({ target }) => {
    if (header.contains(target as Node)) show()
    else if (target !== main) hide()
  })
  document.addEventListener('selectionchange', () => {
    if (!isWelcome()) hide()
  })
  // The event of a card or a toolbar does not bubble.
  document.addEventListener('toggle', () => isWelcome() || hide(), { capture: true })
  onTapInMiddle(() => {
    if (isShown()) hide()
    else if (isWelcome()) show()
  })
  follow()
}
