import { messages } from 'virtual:messages/search'
import { inLibrary, isLibraryPage, loadLibrarySearch } from 'virtual:library'
import { createElement } from '#browser/create-element.ts'
import type { SearchFrame } from '#browser/search-field.ts'
import { type Answer, countOf } from './answer.ts'
import { answers } from './answer-query.ts'
import { answerView } from './answer-view.ts'
import { fillFacetRow } from './facet-row.ts'
import { indexLink, summaryOf, wholeTextLink } from './answer-summary.ts'
import { followHit } from './follow-hit.ts'
import { isHereSearched } from './is-here-searched.ts'
import { keepQuery, readQueries } from './kept-queries.ts'
import { isPassageHit } from './passage-hits.ts'
import { prepareField } from './prepare-field.ts'
import { watchPresses } from './press.ts'
import { readRequest, type SearchRequest, type WantedResults, writeRequest } from './request.ts'
import { firstLink, focusNext, moveFocus } from './result-focus.ts'
import { restorePlace, type SearchPlace, shownIn } from './search-place.ts'
import { editionHere } from './searched-edition.ts'
import { followPressed, showFirst, showResults } from './show-results.ts'

/** How long typing must have stopped, in milliseconds, before a screen reader announces what was found. */
const statusDelayMs = 700

/** How long the counts of the last answer stay, in milliseconds, while the next one is not complete. */
const searchingMs = 200

/** How long an answer must have been looked at, in milliseconds, before its query is offered again. */
const restMs = 2000

/**
 * Adds filters, a status line and results to a search field.
 *
 * @param onAnswer called with each search as it begins, and again with each of its answers.
 * @returns a function that shows a search as it was left.
 */
export function attachSearch(
  { root, form, input }: SearchFrame,
  onAnswer: (request: SearchRequest, answer?: Answer) => void,
): (place: SearchPlace) => void {
  const edition = editionHere()
  const request: WantedResults = { q: '' }
  const find = (name: string) => root.querySelector<HTMLElement>(name)!
  const facetRow = find('.search-facets')
  const choose = (facet: string, value: string | undefined) => {
    Object.assign(request, { [facet]: value })
    void search()
  }
  const show = inLibrary && isLibraryPage?.() ? undefined : fillFacetRow(facetRow, choose)
  const empty = prepareField(input)
  const status = find('.search-status')
  const spoken = createElement('p', { class: 'unseen', role: 'status' })
  const results = find('[data-search-results]')
  results.before(spoken)
  const endOfPress = watchPresses(results)

  let current = new AbortController()
  let shown: AbortSignal | undefined
  let statusTimer: ReturnType<typeof setTimeout> | undefined
  let searchingTimer: ReturnType<typeof setTimeout> | undefined
  let restTimer: ReturnType<typeof setTimeout> | undefined
  /** What is to be restored once it has been found again. */
  let place: SearchPlace | undefined
  const setStatus = (...words: (Node | string)[]) => {
    status.replaceChildren(...words)
    clearTimeout(statusTimer)
    clearTimeout(searchingTimer)
    statusTimer = setTimeout(() => (spoken.textContent = status.textContent), statusDelayMs)
  }
  /** @param isMore whether the results stay as they are until there are more. */
  const search = async (isMore = false) => {
    current.abort()
    current = new AbortController()
    const { signal } = current
    request.q = input.value
    request.wanted = place?.shown
    empty.hidden = request.q === ''
    clearTimeout(restTimer)
    onAnswer(request)
    results.ariaBusy = 'true'
    if (request.q.trim() === '') return clear()
    clearTimeout(searchingTimer)
    if (shown) searchingTimer = setTimeout(() => setStatus(messages.searching), searchingMs)
    else setStatus(messages.searching)
    let hasFirstHits = isMore
    try {
      let isFound = false
      let found: Answer | undefined
      const here =
        inLibrary && !(await isHereSearched(request)) ? [] : answers(edition, request, signal)
      for await (const answer of here) {
        const { apparatus, interview } = answer
        const view = apparatus && (await answerView(edition, answer, request, showMore))
        await endOfPress()
        if (signal.aborted) return
        if (!view) {
          if (isMore) continue
          showFirst(results, interview.filter(isPassageHit))
          hasFirstHits = true
          continue
        }
        showResults(results, view)
        followPressed(results)
        show?.(request, (await edition.engine.loadManifest()).labels, answer)
        setStatus(...summaryOf(answer))
        shown = signal
        onAnswer(request, answer)
        isFound = countOf(answer) > 0
        found = answer
      }
      if (loadLibrarySearch && !signal.aborted) {
        const { searchLibrary } = await loadLibrarySearch()
        const library = { request, place, found, results, facetRow, signal, choose }
        const words = await searchLibrary(library)
        signal.throwIfAborted()
        setStatus(...words)
        shown = signal
        if (isLibraryPage?.()) onAnswer(request)
        isFound ||= results.querySelector('.hit, .library-list') !== null
      }
      if (signal.aborted) return
      results.ariaBusy = 'false'
      if (isFound) restTimer = setTimeout(() => keepQuery(input.value), restMs)
      restore()
    } catch {
      if (signal.aborted) return
      shown = undefined
      results.ariaBusy = 'false'
      if (!hasFirstHits) results.replaceChildren()
      const message = hasFirstHits ? messages.notComplete : messages.notLoaded
      setStatus(...message(indexLink, wholeTextLink))
    }
  }
  const showMore = (kind: string, count: number) => {
    const shown = shownIn(results)
    const from = shown[kind] ?? 0
    place = { shown: { ...shown, [kind]: from + count } }
    void search(true).then(() => focusNext(results, kind, from))
  }
  const restore = () => {
    if (place) restorePlace(place, results)
    place = undefined
  }
  const clear = () => {
    shown = undefined
    results.ariaBusy = 'false'
    results.replaceChildren()
    if (loadLibrarySearch && isLibraryPage?.())
      void loadLibrarySearch().then(({ help }) => setStatus(...help()))
    else setStatus(...messages.help(indexLink, wholeTextLink))
    const { signal } = current
    if (readQueries().length > 0)
      void import('./recent-queries.ts').then(({ recentQueries }) => {
        if (!signal.aborted) results.append(recentQueries() ?? '')
      })
  }

  const searchFor = (query: string) => {
    input.value = query
    input.focus()
    place = undefined
    void search()
  }
  input.addEventListener('input', () => {
    place = undefined
    // The choice of anyone was for the speaker whom the last query named.
    request.speaker ||= undefined
    void search()
  })
  empty.addEventListener('click', () => searchFor(''))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const first = shown === current.signal ? firstLink(results) : undefined
    if (first && matchMedia('(pointer: fine)').matches) first.click()
    else if (first) input.blur()
    else void search()
  })
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (!link) return
    const suggestion = link.dataset['meant']
    const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey
    // The dialog closes when a link in it is followed. These stay in it.
    if (opensElsewhere || suggestion !== undefined) event.stopPropagation()
    if (opensElsewhere) return
    if (suggestion === undefined) return followHit(event, link, results, request)
    event.preventDefault()
    searchFor(suggestion)
  })
  root.addEventListener('keydown', (event) => moveFocus(event, input, results))
  return (wanted) => {
    place = wanted
    const { request: parameters = writeRequest(request) } = wanted
    if (shown === current.signal && writeRequest(request) === parameters) return restore()
    Object.assign(request, readRequest(new URLSearchParams(parameters)))
    input.value = request.q
    void search()
  }
}
