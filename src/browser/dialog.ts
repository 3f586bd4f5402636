import { createElement } from './create-element.ts'

/**
 * Creates a modal dialog at the end of the page. Its close button, a click beside it or on a link in it closes it; a link
 * that saves a file does not.
 */
export function createDialog(
  attributes: Record<string, string>,
  closeButton: HTMLButtonElement,
  ...content: Node[]
): HTMLDialogElement {
  const dialog = createElement('dialog', attributes, ...content)
  closeButton.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Element && target.closest('a:not([download])')))
      dialog.close()
  })
  document.body.append(dialog)
  return dialog
}

/** Opens a modal dialog that is removed from the page when it closes. */
export function openDialog(...parameters: Parameters<typeof createDialog>): HTMLDialogElement {
  const dialog = createDialog(...parameters)
  dialog.addEventListener('close', () => dialog.remove())
  dialog.showModal()
  return dialog
}
