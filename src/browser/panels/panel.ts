import { messages } from 'virtual:messages/panels'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import { openDialog } from '#browser/dialog.ts'
import css from '#styles/panel.css?inline'

/** Opens a panel over the page, in place of a panel that is open. */
export function openPanel(name: string, ...content: (Node | string)[]): HTMLDialogElement {
  document.querySelector<HTMLDialogElement>('dialog.panel')?.close()
  adoptStyle(css)
  const close = createElement('button', { type: 'button', class: 'close' }, messages.close)
  const heading = createElement('h2', { id: 'panel-name', tabindex: '-1' }, name)
  return openDialog(
    { class: 'panel', 'aria-labelledby': 'panel-name' },
    close,
    createElement('div', {}, createElement('header', {}, heading, close), ...content),
  )
}
