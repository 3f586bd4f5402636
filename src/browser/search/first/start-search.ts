import { loading } from 'virtual:interview-text'
import { inLibrary, isLibraryPage } from 'virtual:library'
import css from '#styles/search.css?inline'
import libraryCss from '#styles/search-in-library.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { createElement } from '#browser/create-element.ts'
import type { SearchFrame } from '#browser/search-field.ts'
import { findFirstHits } from './first-hits.ts'
import { showFirstHits } from './hit-item.ts'
import { firstPassages } from './passages.ts'
import { plainTerms } from './plain-query.ts'

adoptStyle(css)
if (inLibrary && !isLibraryPage?.()) adoptStyle(libraryCss)

/**
 * Prepares a search field for its results, and shows the first hits of what is typed until the search itself has loaded. That is
 * requested only after the first hits, so that it does not delay them.
 *
 * @param loadSearch loads the search itself.
 */
export async function startSearch<T>(
  { root, form, input }: SearchFrame,
  loadSearch: () => Promise<T>,
): Promise<T> {
  if (root.querySelector('[data-search-results]')) return loadSearch()
  const results = createElement('div', { 'data-search-results': '' })
  const isPage = root.closest('dialog') === null
  // Filters in the address of the page are left to the search itself.
  const isFiltered = isPage && /[?&](?!q=)/.test(location.search)
  form.after(
    ...(isPage ? [] : [createElement('p', { class: 'search-foot' })]),
    createElement('div', { class: 'search-facets' }),
    root.querySelector('.search-status') ?? createElement('p', { class: 'search-status' }),
    results,
  )
  const typing = new AbortController()
  const show = () => {
    const passages = firstPassages()
    const terms = isFiltered ? undefined : plainTerms(input.value, passages.names)
    // Hits of a shorter query may be wrong for this one.
    showFirstHits(results, terms ? findFirstHits(passages, terms) : [])
  }
  if (loading) await loading
  input.addEventListener('input', show, typing)
  // The search itself adds the words to the address of a hit, and follows it.
  results.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest('a')
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      event.stopPropagation()
      results.dataset['followed'] = link.href
      loadSearch().catch(() => location.assign(link.href))
    },
    typing,
  )
  show()
  await painted()
  const search = await loadSearch()
  typing.abort()
  return search
}

/** Waits until the first hits are painted, so that loading the search does not delay them, but no longer than a second. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, 1000)
  })
}
