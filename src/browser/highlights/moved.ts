import { messages } from 'virtual:messages/highlights'
import { createElement } from '#browser/create-element.ts'
import { wordsOf } from '#highlights/highlight.ts'
import type { PlacedHighlight } from './place-highlights.ts'
import { referenceOf } from './reference.ts'

/**
 * Lists the highlights of this page none of whose words are where they were, after the text that they belong to. They are never shown on
 * other words.
 */
export function showMoved(placed: readonly PlacedHighlight[]): void {
  for (const old of document.querySelectorAll('.own-moved-list')) old.remove()
  const moved = placed.filter(({ parts }) => parts.length === 0)
  const exchange = [...document.querySelectorAll('.exchange [data-turn]')].at(-1)
  if (moved.length === 0 || !exchange) return
  exchange.after(
    createElement(
      'section',
      { class: 'own-moved-list', 'data-apparatus': '' },
      createElement('h2', {}, messages.moved),
      createElement('p', {}, messages.movedNote),
      createElement('ul', {}, ...moved.map(itemOf)),
    ),
  )
}

function itemOf({ highlight }: PlacedHighlight): HTMLElement {
  const { id, note } = highlight
  const open = createElement('button', { type: 'button', 'data-highlight': id }, messages.open)
  return createElement(
    'li',
    {},
    createElement('bdi', {}, referenceOf(highlight)),
    createElement('blockquote', { dir: 'auto' }, wordsOf(highlight)),
    ...(note === '' ? [] : [createElement('p', { class: 'note', dir: 'auto' }, note)]),
    open,
  )
}
