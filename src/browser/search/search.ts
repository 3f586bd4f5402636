import { element } from '#browser/elements.ts'
import type { SearchFrame } from '#browser/search-field.ts'
import { base } from '#browser/site.ts'
import { attachSearch } from './attach-search.ts'

export { warmUp } from './engine.ts'

/** Searches in the dialog over a page; its foot leads to the same hits on a page of their own. */
export function searchInDialog(frame: SearchFrame): void {
  const share = element('a', { href: `${base}search/` }, 'These hits as a page')
  const foot = element('p', { class: 'search-foot', hidden: '' }, share)
  attachSearch(frame, (query) => {
    foot.hidden = query === ''
    share.href = `${base}search/?q=${encodeURIComponent(query)}`
  })
  frame.root.append(foot)
}

/** Searches on the search page, whose address keeps the query. */
export function searchOnPage(frame: SearchFrame): void {
  attachSearch(frame, (query) => {
    const url = new URL(location.href)
    if (query === '') url.searchParams.delete('q')
    else url.searchParams.set('q', query)
    history.replaceState(history.state, '', url)
  })
}
