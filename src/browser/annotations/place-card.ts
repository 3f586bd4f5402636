import { isPhone } from '#browser/capabilities.ts'

const gap = 8
const windowMargin = 12

/**
 * Places an open card below its words, or above them if there is more room, inside the window and never over the words. The
 * card scrolls with the text. On a phone the card is at the bottom of the screen, and the words are scrolled out from under it.
 */
export function placeCard(card: HTMLElement, words: HTMLElement): void {
  resetPlacement(card)
  if (isPhone.matches) scrollAboveSheet(card, words)
  else placeBeside(card, words)
}

/** Removes the styles that {@link placeCard} sets. */
export function resetPlacement(card: HTMLElement): void {
  card.style.maxHeight = card.style.left = card.style.top = ''
  document.body.style.paddingBottom = ''
}

function placeBeside(card: HTMLElement, words: HTMLElement): void {
  const lines = words.getClientRects()
  const first = lines[0]
  const last = lines[lines.length - 1]
  if (!first || !last) return
  const { width, height } = card.getBoundingClientRect()
  const below = innerHeight - last.bottom - gap - windowMargin
  const above = first.top - gap - windowMargin
  const under = height <= below || below >= above
  const room = Math.max(under ? below : above, 80)
  const tall = Math.min(height, room)
  const line = under ? last : first
  const x = Math.min(
    words.matches(':dir(rtl)') ? line.right - width : line.left,
    document.documentElement.clientWidth - width - windowMargin,
  )
  const y = under ? last.bottom + gap : first.top - gap - tall
  card.style.maxHeight = `${room}px`
  card.style.left = `${Math.max(windowMargin, x) + scrollX}px`
  card.style.top = `${y + scrollY}px`
}

/** Adds room to scroll at the end of the page, so that the last words can be seen too. */
function scrollAboveSheet(sheet: HTMLElement, words: HTMLElement): void {
  const { height } = sheet.getBoundingClientRect()
  const { bottom } = words.getBoundingClientRect()
  const hidden = bottom + gap - (innerHeight - height)
  // A link in a card is not scrolled by the page.
  if (words.closest('.annotation')) return
  document.body.style.paddingBottom = `${height}px`
  if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' })
}
