import { messages } from 'virtual:messages/search'
import fieldCss from '#styles/search.css?inline'
import resultsCss from '#styles/search-results.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import type { SearchFrame } from '#browser/search-field.ts'
import { base } from '#browser/base.ts'
import { attachSearch } from './attach-search.ts'
import { warmUp } from './engine.ts'
import { findHereButton } from './find-here-button.ts'
import { readRequest, writeRequest } from './request.ts'

// A page loads this module when a search is about to begin.
void warmUp()

adoptStyle(resultsCss)
adoptStyle(fieldCss)

/** Searches in the dialog. A link below the results opens the same search on the search page. */
export function searchInDialog(frame: SearchFrame): void {
  const share = createElement('a', { href: `${base}search/` }, messages.openAsPage)
  const here = findHereButton()
  const foot = createElement('p', { class: 'search-foot', hidden: '' }, here.button, share)
  attachSearch(frame, { q: frame.input.value }, (request, answer) => {
    foot.hidden = request.q.trim() === ''
    share.href = `${base}search/${writeRequest(request)}`
    void here.update(answer?.query)
  })
  frame.form.after(foot)
}

/** Searches on the search page, and keeps the search in its URL. */
export function searchOnPage(frame: SearchFrame): void {
  attachSearch(frame, readRequest(new URLSearchParams(location.search)), (request) => {
    history.replaceState(history.state, '', location.pathname + writeRequest(request))
  })
}
