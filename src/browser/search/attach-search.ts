import { messages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import type { SearchFrame } from '#browser/search-field.ts'
import type { Answer } from './answer.ts'
import { answers } from './answer-query.ts'
import { answerView } from './answer-view.ts'
import { loadManifest } from './engine.ts'
import { createFacetRow } from './facet-row.ts'
import { indexLink, summaryOf, wholeTextLink } from './answer-summary.ts'
import type { SearchRequest } from './request.ts'

/** How long typing must have stopped, in milliseconds, before a screen reader announces what was found. */
const statusDelayMs = 700

/**
 * Adds filters, a status line and results to a search field. Searches at once for what has been typed already.
 *
 * @param request the initial search, whose query is in the field. Filters change it.
 * @param onAnswer called with each search as it begins, and again with each of its answers.
 */
export function attachSearch(
  { root, form, input }: SearchFrame,
  request: SearchRequest,
  onAnswer: (request: SearchRequest, answer?: Answer) => void,
): void {
  for (const [name, value] of Object.entries(fieldAttributes)) input.setAttribute(name, value)
  const { row, show } = createFacetRow((facet, value) => {
    Object.assign(request, { [facet]: value })
    void search()
  })
  const status =
    root.querySelector<HTMLElement>('.search-status') ??
    createElement('p', { class: 'search-status' })
  const spoken = createElement('p', { class: 'unseen', role: 'status' })
  const results = createElement('div', { 'data-search-results': '' })
  root.append(row, status, spoken, results)

  let current = new AbortController()
  let shown: AbortSignal | undefined
  let statusTimer: ReturnType<typeof setTimeout> | undefined
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
    onAnswer(request)
    results.ariaBusy = 'true'
    if (request.q.trim() === '') return clear()
    if (!shown) setStatus(messages.searching)
    try {
      const { labels } = await loadManifest()
      let isFirst = true
      for await (const answer of answers(withoutUnknown(request, labels), signal)) {
        const view = await answerView(answer, request)
        if (signal.aborted) return
        showResults(results, isFirst ? view : reuseList(results, view))
        isFirst = false
        show(request, labels, answer.counts)
        setStatus(...summaryOf(answer))
        shown = signal
        onAnswer(request, answer)
      }
      if (!signal.aborted) results.ariaBusy = 'false'
    } catch {
      if (signal.aborted) return
      shown = undefined
      results.ariaBusy = 'false'
      results.replaceChildren()
      setStatus(...messages.notLoaded(indexLink, wholeTextLink))
    }
  }
  const clear = () => {
    shown = undefined
    row.hidden = true
    results.ariaBusy = 'false'
    results.replaceChildren()
    setStatus(...messages.help(indexLink, wholeTextLink))
  }

  input.addEventListener('input', () => void search())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const first = shown === current.signal ? firstLink(results) : undefined
    if (first && matchMedia('(pointer: fine)').matches) first.click()
    else if (first) input.blur()
    else void search()
  })
  status.addEventListener('click', (event) => {
    const suggestion = event.target instanceof HTMLElement && event.target.dataset['meant']
    if (typeof suggestion !== 'string') return
    event.preventDefault()
    input.value = suggestion
    input.focus()
    void search()
  })
  root.addEventListener('keydown', (event) => moveFocus(event, input, results))
  if (input.value === '') clear()
  else void search()
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

/** The link that Enter follows: to the place that is the query, otherwise the first result, otherwise the glossary card. */
function firstLink(results: HTMLElement): HTMLAnchorElement | undefined {
  return ['.search-go', '.hits a', '.search-card a']
    .map((selector) => results.querySelector<HTMLAnchorElement>(selector))
    .find((link) => link !== null)
}

/** Moves the focus with the arrow keys between the field and the results. Links of a card are reached with Tab only. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, results: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  if (event.target instanceof HTMLSelectElement) return
  const stops = [
    input,
    ...results.querySelectorAll<HTMLElement>('.search-go, .hits a, .hits button'),
  ]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
