import { messages } from 'virtual:messages/search'
import { fold } from '#search/fold.ts'
import type { Query } from '#search/query.ts'
import { usesIn } from '#search/uses-in.ts'
import { leaveDialog } from './dialog-history.ts'
import { findHere } from './find-here.ts'
import { namesOfEntry } from './lexicon.ts'
import { editionHere } from './searched-edition.ts'
import { writeSteps } from './steps.ts'

/** Makes a button highlight all uses of the query in the current exchange. It is hidden if there are none. */
export async function offerFindHere(button: HTMLButtonElement, query: Query): Promise<void> {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.exchange [data-turn] p[id]')]
  const edition = editionHere()
  const names = await namesOfEntry(edition, query.text)
  const forms = names.length > 0 ? [fold(query.text), ...names] : [...query.phrases, ...query.words]
  const uses = paragraphs.reduce(
    (sum, { textContent }) => sum + usesIn(textContent, forms, edition.spoken).length,
    0,
  )
  button.hidden = uses === 0
  button.textContent = messages.showMentions(uses)
  button.onclick = () => {
    const dialog = button.closest('dialog')
    writeSteps(undefined)
    if (dialog) void leaveDialog(dialog).then(() => findHere(paragraphs, forms))
  }
}
