import css from '#styles/copy-button.css?inline'
import { adoptStyle } from './adopt-style.ts'
import { createElement } from './create-element.ts'

/** A button that copies something. */
export type CopyButton = {
  button: HTMLButtonElement
  /** Shows for a moment that it has copied, without changing the size of the button. */
  confirm(): void
  /** Shows its label again. */
  reset(): void
}

/**
 * Creates a button that copies something.
 *
 * @param done its label after it has copied.
 * @param key the key that does the same, shown where there is a keyboard.
 */
export function copyButton(label: string, done: string, key?: string): CopyButton {
  adoptStyle(css)
  const button = createElement(
    'button',
    { type: 'button', class: 'copy-button', ...(key && { 'aria-keyshortcuts': key }) },
    createElement(
      'span',
      { class: 'labels' },
      createElement('span', {}, label),
      createElement('span', {}, done),
    ),
    ...(key ? [' ', keyHint(key)] : []),
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  const reset = () => {
    clearTimeout(timer)
    button.classList.remove('done')
  }
  return {
    button,
    confirm() {
      reset()
      button.classList.add('done')
      timer = setTimeout(reset, 4000)
    },
    reset,
  }
}

/** The key of a shortcut beside what it does. Screen readers have `aria-keyshortcuts`. */
export function keyHint(key: string): HTMLElement {
  return createElement('kbd', { class: 'key-hint', 'aria-hidden': 'true' }, key)
}
