import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import css from '#styles/panel.css?inline'

/** Opens a panel over the page: a dialog that Escape, its button, or a click beside it or on a link in it closes. */
export function openPanel(name: string, ...content: (Node | string)[]): HTMLDialogElement {
  document.querySelector<HTMLDialogElement>('dialog.panel')?.close()
  adoptStyle(css)
  const close = createElement('button', { type: 'button', class: 'close' }, 'Close')
  const heading = createElement('h2', { id: 'panel-name', tabindex: '-1' }, name)
  const dialog = createElement(
    'dialog',
    { class: 'panel', 'aria-labelledby': 'panel-name' },
    createElement('div', {}, createElement('header', {}, heading, close), ...content),
  )
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close()
  })
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}
