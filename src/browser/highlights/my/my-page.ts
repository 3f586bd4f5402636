import { messages } from 'virtual:messages/my'
import css from '#styles/highlights.css?inline'
import { actionButton } from '#browser/action-button.ts'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import { loadEdition } from '../files/edition.ts'
import { entriesOf, type Entry } from '../files/entries.ts'
import { isPersistent, isPrivateWindow } from '../device-storage.ts'
import { allHighlights } from '../known.ts'
import { loadHighlights, onChange, onFailure } from '../store.ts'
import { filtersFor } from './filters.ts'
import { listOf } from './list.ts'
import { toolsFor } from './tools.ts'
import { topicsOnPage } from './topics.ts'

/** Fills the page with all highlights of the edition, in the order of the text, and keeps it up to date. */
export async function showMyPage(root: HTMLElement): Promise<void> {
  adoptStyle(css)
  let entries: Entry[] = []
  const count = createElement('p', { class: 'own-count' })
  const said = createElement('p', { class: 'own-said', role: 'status' })
  const say = (message: string, undo?: () => void) => {
    const button = actionButton(messages.undo, () => {
      undo?.()
      said.replaceChildren()
    })
    said.replaceChildren(message, ...(undo ? [' ', button] : []))
  }
  const list = listOf(say)
  const filters = filtersFor(topicsOnPage(), () => showChosen())
  const tools = toolsFor(root.dataset['my'] ?? '', () => filters.chosen(entries), say)
  const keeping = createElement('p', { class: 'sum' })

  const showChosen = () => {
    const chosen = filters.chosen(entries)
    list.show(chosen)
    const all = entries.length
    const isAll = chosen.length === all
    count.textContent =
      all === 0
        ? messages.none
        : isAll
          ? messages.count(all)
          : chosen.length === 0
            ? messages.nothingFound
            : messages.countOf(chosen.length, all)
    if (all === 0 || isAll) return
    count.append(' ', actionButton(messages.showAll, filters.reset))
  }

  onFailure(() => (keeping.textContent = messages.noStorage))
  await loadHighlights()
  const edition = await loadEdition()
  const update = async () => {
    entries = await entriesOf(allHighlights(), edition)
    filters.update(entries)
    filters.element.hidden = entries.length < 2
    tools.update(entries.length)
    showChosen()
  }
  onChange(() => void update())
  await update()
  root.replaceChildren(keeping, tools.element, said, filters.element, count, list.element)
  if (keeping.textContent === '') keeping.textContent = await howKept()
  if (!edition.isLoaded && entries.length > 0)
    keeping.textContent = messages.together([keeping.textContent, messages.noText])
}

/** Where highlights are kept, and for how long. */
async function howKept(): Promise<string> {
  if (await isPrivateWindow()) return messages.privateWindow
  if (await isPersistent()) return messages.onDevice
  return messages.together([messages.onDevice, messages.notPromised])
}
