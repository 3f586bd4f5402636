import { messages } from 'virtual:messages/offline'
import { messages as panelMessages } from 'virtual:messages/panels'
import { announce } from '#browser/announce.ts'
import { createElement } from '#browser/create-element.ts'
import { keptChoice } from './choice.ts'
import { isEditionSaved, removeAll, removeEdition } from './edition-copy.ts'
import { exchangeFiles } from './lists.ts'
import { saveInWords } from './save-in-words.ts'
import { megabytes } from './size-in-words.ts'

/** The part of the settings about offline reading: save the whole edition, or remove what is saved. */
export function offlineFieldset(): HTMLElement {
  const words = createElement('p', { id: 'offline-words' })
  const box = createElement('input', { type: 'checkbox', 'aria-describedby': words.id })
  const remove = createElement('button', { type: 'button' }, messages.removeSaved)
  remove.hidden = keptChoice() === 'nothing'
  box.checked = keptChoice() === 'edition'
  box.addEventListener('change', () => {
    remove.hidden = false
    if (box.checked) void saveInWords(words).then((isSaved) => (box.checked = isSaved))
    else void removeEdition().then(() => showState(words))
  })
  remove.addEventListener('click', () => {
    box.checked = false
    box.focus()
    remove.hidden = true
    void removeAll().then(() => {
      words.textContent = messages.removed
      announce(messages.removed)
    })
  })
  void showState(words)
  return createElement(
    'fieldset',
    {},
    createElement('legend', {}, panelMessages.offline),
    createElement(
      'div',
      {},
      createElement('label', {}, box, ` ${panelMessages.saveOffline}`),
      remove,
    ),
    words,
  )
}

/** Says that the whole edition is saved, or how large it is. */
async function showState(words: HTMLElement): Promise<void> {
  const state = (await isEditionSaved())
    ? messages.saved
    : await exchangeFiles().then(({ size }) => messages.savedSize(megabytes(size)))
  // Saving may have begun meanwhile.
  if (keptChoice() !== 'edition' || words.textContent === '') words.textContent = state
}
