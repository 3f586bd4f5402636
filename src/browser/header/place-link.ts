import { messages } from 'virtual:messages/header'
import { createElement } from '#browser/create-element.ts'
import { rowInView } from '#browser/reading/row-in-view.ts'

/** Adds a link to the header that names the paragraph being read, and its speaker. */
export function placeLink(header: HTMLElement): { update: () => void } {
  const link = createElement('a', { class: 'place', title: messages.currentParagraph })
  header.querySelector('nav')?.before(link)
  let shown: HTMLElement | undefined
  const update = () => {
    const row = rowInView()
    const address = row?.querySelector<HTMLAnchorElement>('.addr')
    link.hidden = !address
    if (!address || row === shown) return
    shown = row
    link.href = address.href
    const who = row?.closest('[data-turn]')?.querySelector<HTMLElement>('.who')
    const reference = createElement('bdi', {}, address.textContent)
    const speaker = who && createElement('span', { lang: who.lang, dir: 'auto' }, who.textContent)
    link.replaceChildren(...(speaker ? messages.place(reference, speaker) : [reference]))
  }
  update()
  return { update }
}
