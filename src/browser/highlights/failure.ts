import { messages } from 'virtual:messages/highlights'
import css from '#styles/highlight-panel.css?inline'
import { actionButton } from '#browser/action-button.ts'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import { onFailure } from './store.ts'

let shown: { notice: HTMLElement; said: HTMLElement } | undefined

/** Tells the reader at once if a change could not be stored, and offers a file with all highlights. */
export function tellOfFailures(): void {
  onFailure((failure) => {
    // A notice that is shown stays: the reader may be pressing its button.
    shown ??= show()
    shown.said.textContent = messages[failure]
  })
}

function show() {
  adoptStyle(css)
  const said = createElement('p')
  const save = actionButton(messages.saveFile, () => {
    void import('./files/save-file.ts').then(async ({ saveHighlights }) => {
      await saveHighlights('annotations')
      said.textContent = messages.saved
    })
  })
  const leave = () => {
    notice.remove()
    shown = undefined
  }
  const close = actionButton('×', leave, { class: 'close', 'aria-label': messages.close })
  const notice = createElement('div', { class: 'own-failure', role: 'alert', popover: 'manual' })
  document.body.append(notice)
  notice.showPopover()
  // Screen readers announce what is added to an alert that is there already.
  notice.append(said, save, close)
  return { notice, said }
}
