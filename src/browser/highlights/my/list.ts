import { createElement } from '#browser/create-element.ts'
import { contentOf } from '#highlights/highlight.ts'
import { messages } from 'virtual:messages/my'
import type { Entry } from '../files/entries.ts'
import { itemOf } from './item.ts'

/** The list of highlights, by exchange. */
export type List = { element: HTMLElement; show(entries: readonly Entry[]): void }

/** Creates the list. Items that have not changed stay, so that nothing that is being written in them is lost. */
export function listOf(say: (message: string, undo?: () => void) => void): List {
  const element = createElement('div', { class: 'own-list' })
  let items = new Map<string, { key: string; item: HTMLLIElement }>()
  return {
    element,
    show(entries) {
      const before = items
      items = new Map()
      const groups: { title: string; items: HTMLLIElement[] }[] = []
      for (const entry of entries) {
        const { highlight, exchange, reference, link } = entry
        const key = `${contentOf(highlight)} ${reference} ${link}`
        const old = before.get(highlight.id)
        const isKept = old && (old.key === key || old.item.matches('.editing'))
        const item = isKept ? old.item : itemOf(entry, say)
        items.set(highlight.id, { key, item })
        const title = exchange ?? messages.exchangeGone
        const group = groups.at(-1)
        if (group?.title === title) group.items.push(item)
        else groups.push({ title, items: [item] })
      }
      const focus = document.activeElement
      element.replaceChildren(
        ...groups.flatMap(({ title, items: list }) => [
          ...(title === '' ? [] : [createElement('h2', {}, title)]),
          createElement('ul', {}, ...list),
        ]),
      )
      if (focus instanceof HTMLElement && element.contains(focus)) focus.focus()
    },
  }
}
