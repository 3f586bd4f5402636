import { messages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import type { Analyses } from '#search/analysis.ts'
import type { Hit } from './engine.ts'
import { contentOf } from './first/hit-item.ts'
import { inLanguage } from './in-language.ts'

/** Fills the places of a passage: the number of its uses, unless there is only one, and a link to what explains it. */
export function fillPlaces(
  { spoken, apparatus }: Analyses,
  item: HTMLElement,
  uses: number,
  explainedBy?: Hit,
): void {
  if (uses > 1) item.querySelector('.hit-uses')?.replaceChildren(messages.uses(uses))
  if (!explainedBy) return
  const { href, about } = explainedBy
  const words = (text: string, { language }: { language: string }) =>
    createElement('span', inLanguage(language), text)
  const name =
    about.kind === 'note'
      ? messages.explainedByNote(words(about.words ?? '', spoken))
      : messages.explainedByEntry(words(about.title, apparatus))
  item.append(createElement('a', { class: 'hit-more', href }, ...name))
}

/**
 * Completes a list that is shown with the one that takes its place: items that show the same words of the same passages stay as they
 * are, with their places filled, and nothing that is shown moves if the complete list begins with it.
 */
export function completeList(shown: HTMLElement, complete: HTMLElement): void {
  const items = [...complete.children]
  for (const [index, item] of items.entries()) {
    const old = shown.children[index]
    if (!old) shown.append(item)
    else if (hitsIn(old) !== hitsIn(item)) old.replaceWith(item)
    else takePlaces(old, item)
  }
  while (shown.children.length > items.length) shown.lastElementChild?.remove()
  Object.assign(shown.dataset, complete.dataset)
}

/** What the hits in an item show; an exchange may have several. */
function hitsIn(item: Element): string {
  return Array.from(item.querySelectorAll('.hit'), contentOf).join(' ')
}

function takePlaces(old: Element, item: Element): void {
  const links = item.querySelectorAll('.hit')
  for (const [index, link] of old.querySelectorAll('.hit').entries())
    for (const name of ['href', 'data-step'])
      link.setAttribute(name, links[index]?.getAttribute(name) ?? '')
  const uses = old.querySelectorAll('.hit-uses')
  for (const [index, one] of item.querySelectorAll('.hit-uses').entries())
    uses[index]?.replaceChildren(...one.childNodes)
  const more = item.querySelector('.hit-more')
  old.querySelector('.hit-more')?.remove()
  if (more) old.append(more)
}
