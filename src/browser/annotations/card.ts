import { messages } from 'virtual:messages/cards'
import { createElement } from '#browser/create-element.ts'

/** A new card with a preview of what a link leads to, at the end of the page; undefined if it has no preview. */
export async function previewCard(link: HTMLAnchorElement): Promise<HTMLElement | undefined> {
  const { previewOf } = await import('./previews.ts')
  const preview = await previewOf(link)
  if (!preview) return undefined
  const more = createElement('a', { class: 'more', href: link.href }, messages.open)
  const name = preview.firstElementChild?.textContent.trim() ?? ''
  const card = createElement(
    'div',
    { class: 'annotation', popover: 'manual', tabindex: '-1', role: 'group', 'aria-label': name },
    preview,
    more,
  )
  card.dataset['preview'] = ''
  document.body.append(card)
  return card
}

/** Adds the buttons of an open card: one that pins it, and one that closes it. */
export function addControls(card: HTMLElement): void {
  const pin = { type: 'button', class: 'pin', 'aria-pressed': 'false' }
  const close = { type: 'button', class: 'close', 'aria-label': messages.close }
  const content = card.querySelector('dd') ?? card
  content.append(createElement('button', pin, messages.pin), createElement('button', close, '×'))
}

/** Removes them when the card closes: a note in the margin has no buttons. */
export function removeControls(card: HTMLElement): void {
  for (const button of card.querySelectorAll('.pin, .close')) button.remove()
}

/** Shows whether a card is pinned. */
export function markPinned(card: HTMLElement, isPinned: boolean): void {
  card.classList.toggle('pinned', isPinned)
  card.querySelector('.pin')?.setAttribute('aria-pressed', String(isPinned))
}
