import { messages } from 'virtual:messages/start'
import { createElement } from './create-element.ts'
import { base } from './base.ts'
import { createDialog } from './dialog.ts'

/** A search field and its surroundings. The reader can type into it before the search itself has loaded. */
export type SearchFrame = { root: HTMLElement; form: HTMLFormElement; input: HTMLInputElement }

/** The search field that the search page contains. */
export function frameOfPage(page: HTMLElement): SearchFrame {
  const find = <K extends keyof HTMLElementTagNameMap>(tag: K) => page.querySelector(tag)!
  return {
    root: page.querySelector<HTMLElement>('.search')!,
    form: find('form'),
    input: find('input'),
  }
}

/** Creates the search dialog with its field. The form also works without the search: it then requests the search page. */
export function createSearchDialog(): { dialog: HTMLDialogElement; frame: SearchFrame } {
  const input = createElement('input', {
    // A field of the type `search` would take the first Escape to empty itself.
    role: 'searchbox',
    name: 'q',
    'aria-label': messages.searchField,
  })
  const close = createElement('button', { type: 'button' }, messages.close)
  const form = createElement('form', { action: `${base}search/`, role: 'search' }, input, close)
  const root = createElement('div', { class: 'search' }, form)
  const dialog = createDialog(
    { class: 'search-dialog', 'aria-label': messages.search },
    close,
    root,
  )
  return { dialog, frame: { root, form, input } }
}
