import { createElement } from './create-element.ts'
import { base } from './base.ts'

/** The frame of a search: what can be typed into before anything else of the search is there. */
export type SearchFrame = { root: HTMLElement; form: HTMLFormElement; input: HTMLInputElement }

/** The frame that stands in a page. */
export function frameOfPage(page: HTMLElement): SearchFrame {
  const find = <K extends keyof HTMLElementTagNameMap>(tag: K) => page.querySelector(tag)!
  return {
    root: page.querySelector<HTMLElement>('.search')!,
    form: find('form'),
    input: find('input'),
  }
}

/** Makes the field, in a form that also works as a plain request for the search page. */
function createSearchField(): SearchFrame {
  const input = createElement('input', {
    type: 'search',
    name: 'q',
    'aria-label': 'Search the interview and the glossary',
  })
  const form = createElement('form', { action: `${base}search/`, role: 'search' }, input)
  return { root: createElement('div', { class: 'search' }, form), form, input }
}

/** Makes the dialog with the field in it; a click beside it or on a link in it closes it. */
export function createSearchDialog(): { dialog: HTMLDialogElement; frame: SearchFrame } {
  const frame = createSearchField()
  const close = createElement('button', { type: 'button' }, 'Close')
  frame.form.append(close)
  const dialog = createElement(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search' },
    frame.root,
  )
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close()
  })
  document.body.append(dialog)
  return { dialog, frame }
}
