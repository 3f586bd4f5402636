import { messages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import type { SearchFrame } from '#browser/search-field.ts'
import { type Answer, countOf } from './answer.ts'
import { answers } from './answer-query.ts'
import { answerView } from './answer-view.ts'
import { loadManifest } from './engine.ts'
import { createFacetRow } from './facet-row.ts'
import { indexLink, summaryOf, wholeTextLink } from './answer-summary.ts'
import { followHit } from './follow-hit.ts'
import { keepQuery, readQueries } from './kept-queries.ts'
import { watchPresses } from './press.ts'
import { readRequest, type SearchRequest, writeRequest } from './request.ts'
import { firstLink, moveFocus } from './result-focus.ts'
import { restorePlace, type SearchPlace } from './search-place.ts'

/** How long typing must have stopped, in milliseconds, before a screen reader announces what was found. */
const statusDelayMs = 700

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
  for (const [name, value] of Object.entries(fieldAttributes)) input.setAttribute(name, value)
  const request: SearchRequest = { q: '' }
  const { row, show } = createFacetRow((facet, value) => {
    Object.assign(request, { [facet]: value })
    void search()
  })
  const empty = createElement(
    'button',
    { type: 'button', class: 'search-empty', 'aria-label': messages.emptyField },
    '×',
  )
  input.after(empty)
  const status =
    root.querySelector<HTMLElement>('.search-status') ??
    createElement('p', { class: 'search-status' })
  const spoken = createElement('p', { class: 'unseen', role: 'status' })
  const results = createElement('div', { 'data-search-results': '' })
  root.append(row, status, spoken, results)
  const endOfPress = watchPresses(results)

  let current = new AbortController()
  let shown: AbortSignal | undefined
  let statusTimer: ReturnType<typeof setTimeout> | undefined
  let restTimer: ReturnType<typeof setTimeout> | undefined
  /** What is to be restored once it has been found again. */
  let place: SearchPlace | undefined
  const setStatus = (...words: (Node | string)[]) => {
    status.replaceChildren(...words)
    clearTimeout(statusTimer)
    statusTimer = setTimeout(() => (spoken.textContent = status.textContent), statusDelayMs)
  }
  const search = async () => {
    current.abort()
    current = new AbortController()
    const { signal } = current
    request.q = input.value
    empty.hidden = request.q === ''
    clearTimeout(restTimer)
    onAnswer(request)
    results.ariaBusy = 'true'
    if (request.q.trim() === '') return clear()
    if (!shown) setStatus(messages.searching)
    try {
      const { labels } = await loadManifest()
      let isFirst = true
      let isFound = false
      for await (const answer of answers(withoutUnknown(request, labels), signal)) {
        const view = await answerView(answer, request, place?.shown)
        await endOfPress()
        if (signal.aborted) return
        showResults(results, isFirst ? view : reuseList(results, view))
        isFirst = false
        show(request, labels, answer.counts)
        setStatus(...summaryOf(answer))
        shown = signal
        onAnswer(request, answer)
        isFound = countOf(answer) > 0
      }
      if (signal.aborted) return
      results.ariaBusy = 'false'
      if (isFound) restTimer = setTimeout(() => keepQuery(input.value), restMs)
      restore()
    } catch {
      if (signal.aborted) return
      shown = undefined
      results.ariaBusy = 'false'
      results.replaceChildren()
      setStatus(...messages.notLoaded(indexLink, wholeTextLink))
    }
  }
  const restore = () => {
    if (place) restorePlace(place, results)
    place = undefined
  }
  const clear = () => {
    shown = undefined
    row.hidden = true
    results.ariaBusy = 'false'
    results.replaceChildren()
    setStatus(...messages.help(indexLink, wholeTextLink))
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

/** Attributes added to the field once the search has loaded. */
const fieldAttributes = {
  placeholder: messages.placeholder,
  autocomplete: 'off',
  autocapitalize: 'none',
  spellcheck: 'false',
  enterkeyhint: 'search',
}

/** Replaces the results. A link that has the focus keeps it. */
function showResults(results: HTMLElement, view: readonly HTMLElement[]): void {
  const focused = document.activeElement
  const href = results.contains(focused) ? focused?.getAttribute('href') : undefined
  results.replaceChildren(...view)
  if (href) results.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)?.focus()
}

/** Keeps the list that is shown if the new one begins alike, since the reader may have extended it with "Show more". */
function reuseList(results: HTMLElement, view: readonly HTMLElement[]): readonly HTMLElement[] {
  const shown = results.querySelector<HTMLElement>(':scope > .hits')
  const hrefs = (list: HTMLElement) => Array.from(list.querySelectorAll('a'), ({ href }) => href)
  return view.map((one) => {
    if (!shown || !one.matches('.hits')) return one
    const known = hrefs(shown)
    return hrefs(one).every((href, index) => href === known[index]) ? shown : one
  })
}

/** Removes filter values that this edition does not have from a request. */
function withoutUnknown(
  request: SearchRequest,
  labels: { speaker: Record<string, string>; topic: Record<string, string> },
): SearchRequest {
  const { speaker, topic, kind } = request
  if (speaker && !Object.hasOwn(labels.speaker, speaker)) request.speaker = undefined
  if (topic && !Object.hasOwn(labels.topic, topic)) request.topic = undefined
  if (kind && !['interview', 'glossary', 'note', 'work'].includes(kind)) request.kind = undefined
  return request
}
