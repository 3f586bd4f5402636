import { messages } from 'virtual:messages/offline'
import { announce } from '#browser/announce.ts'
import { chooseKept, keptChoice } from './choice.ts'
import { saveEdition } from './edition-copy.ts'

/** Saves the whole edition, and says in an element how far it is and how it ends. Resolves to whether it is saved. */
export async function saveInWords(words: HTMLElement): Promise<boolean> {
  let shown = 0
  words.textContent = messages.saving(shown)
  try {
    await saveEdition((share) => {
      const percent = Math.floor(share * 100)
      if (percent > shown) words.textContent = messages.saving((shown = percent))
    })
  } catch {
    chooseKept('read')
    words.textContent = messages.failed
    announce(messages.failed)
    return false
  }
  // Meanwhile the reader may have wanted it removed.
  const isSaved = keptChoice() === 'edition'
  words.textContent = isSaved ? messages.saved : ''
  announce(words.textContent)
  return isSaved
}
