import { messages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'

/** Adds to a search field what it has once the search has loaded. Returns the button that empties it. */
export function prepareField(input: HTMLInputElement): HTMLButtonElement {
  for (const [name, value] of Object.entries(fieldAttributes)) input.setAttribute(name, value)
  const attributes = { type: 'button', class: 'search-empty', 'aria-label': messages.emptyField }
  const empty = createElement('button', attributes, '×')
  input.after(empty)
  return empty
}

const fieldAttributes = {
  placeholder: messages.placeholder,
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: 'false',
  enterkeyhint: 'search',
}
