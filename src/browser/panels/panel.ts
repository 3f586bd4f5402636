import { messages } from 'virtual:messages/panels'
import { adoptStyle } from '#browser/adopt-style.ts'
import { hasKeyboard, isPhone } from '#browser/capabilities.ts'
import { createElement } from '#browser/create-element.ts'
import { openDialog } from '#browser/dialog.ts'
import type { Element, Sentence } from '#messages/sentence.ts'
import css from '#styles/panel.css?inline'

/** What a panel is called, and which keys it has of its own. */
type Named = { name: string; hint?: (key: Element<HTMLElement>) => Sentence<HTMLElement> }

/**
 * Opens a panel over the page, in place of a panel that is open. Its foot names its keys, or on a phone has the button that
 * closes it, where the thumb is.
 */
export function openPanel({ name, hint }: Named, ...content: (Node | string)[]): HTMLDialogElement {
  document.querySelector<HTMLDialogElement>('dialog.panel')?.close()
  adoptStyle(css)
  const close = createElement('button', { type: 'button', class: 'close' }, messages.close)
  const heading = createElement('h2', { id: 'panel-name', tabindex: '-1' }, name)
  const keys =
    hint && hasKeyboard.matches && !document.documentElement.matches('.no-keys')
      ? [createElement('p', {}, ...hint((key) => createElement('kbd', {}, key)))]
      : []
  const atFoot = isPhone.matches ? [close] : keys
  return openDialog(
    { class: 'panel', 'aria-labelledby': 'panel-name' },
    close,
    createElement('header', {}, heading, ...(isPhone.matches ? [] : [close])),
    createElement('div', {}, ...content),
    ...(atFoot.length > 0 ? [createElement('footer', {}, ...atFoot)] : []),
  )
}
