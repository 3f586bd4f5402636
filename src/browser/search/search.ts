import { isLibraryPage, loadLibrarySearch } from 'virtual:library'
import { messages } from 'virtual:messages/search'
import resultsCss from '#styles/search-results.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import type { SearchFrame } from '#browser/search-field.ts'
import { base } from '#browser/base.ts'
import { readStored, writeStored } from '#browser/storage.ts'
import { attachSearch } from './attach-search.ts'
import { keepInHistory } from './dialog-history.ts'
import { readRequest, writeRequest } from './request.ts'
import { readPlace } from './search-place.ts'
import { editionHere } from './searched-edition.ts'
import { readSteps, writeSteps } from './steps.ts'

export { moreSteps } from './more-steps.ts'

// A page loads this module when a search is about to begin.
if (loadLibrarySearch && isLibraryPage?.()) void loadLibrarySearch()
else void editionHere().engine.warmUp()

adoptStyle(resultsCss)

/** Where the last search of this tab is kept. */
const lastKey = `search:${base}`

/** Searches in the dialog, whenever it has opened. It shows the last search of this tab. */
export function searchInDialog(dialog: HTMLDialogElement, frame: SearchFrame): void {
  dialogOpened ??= attachToDialog(dialog, frame)
  dialogOpened()
}

let dialogOpened: (() => void) | undefined

function attachToDialog(dialog: HTMLDialogElement, frame: SearchFrame): () => void {
  const share = createElement('a', { href: `${base}search/` }, messages.openAsPage)
  const here = createElement('button', { type: 'button', hidden: '' })
  const { input, root } = frame
  root.querySelector('.search-foot')!.append(here, share)
  let last =
    input.value === ''
      ? (readStored(lastKey, 'sessionStorage') ?? '')
      : writeRequest({ q: input.value })
  const show = attachSearch(frame, (request, answer) => {
    share.hidden = request.q.trim() === ''
    last = writeRequest(request)
    // Another search ends the steps through the hits of the last one. Their line goes when the dialog closes.
    if (readSteps()?.request !== last) writeSteps(undefined)
    writeStored(lastKey, last, 'sessionStorage')
    share.href = `${base}search/${last}`
    if (answer && document.querySelector('.exchange'))
      void import('./find-here-button.ts').then(({ offerFindHere }) =>
        offerFindHere(here, answer.query),
      )
  })
  root.append(keyLegend())
  return keepInHistory(dialog, (place) => {
    const hadValue = input.value !== ''
    show({ request: last, ...place })
    // Even if the field has lost the focus: the first letter typed brings it back, and replaces the query.
    if (!hadValue) input.setSelectionRange(0, input.value.length)
  })
}

/** Searches on the search page, and keeps the search in its URL. */
export function searchOnPage(frame: SearchFrame): void {
  const show = attachSearch(frame, (request) => {
    history.replaceState(history.state, '', location.pathname + writeRequest(request))
  })
  const request = readRequest(new URLSearchParams(location.search))
  show({ ...readPlace(), request: writeRequest({ ...request, q: frame.input.value }) })
}

function keyLegend(): HTMLElement {
  const keys = Object.values(messages.keys).map(([key = '', action = '']) =>
    createElement('span', {}, createElement('kbd', {}, key), ` ${action}`),
  )
  return createElement('p', { class: 'search-keys' }, ...keys)
}
