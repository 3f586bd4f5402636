import { messages as hitMessages } from 'virtual:messages/hits'
import { messages } from 'virtual:messages/local'
import { messages as searchMessages } from 'virtual:messages/search'
import { apparatus, spoken } from 'virtual:search-languages'
import resultsCss from '#styles/search-results.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { rememberTarget } from '#browser/landing/landing.ts'
import { findFirstHits, type PassageHit } from '#browser/search/first/first-hits.ts'
import { firstPassages } from '#browser/search/first/passages.ts'
import { plainTerms } from '#browser/search/first/plain-query.ts'
import { passageItems } from '#browser/search/result-list.ts'
import { moveFocus } from '#browser/search/result-focus.ts'
import { createElement } from '#browser/create-element.ts'
import type { SearchFrame } from '#browser/search-field.ts'

adoptStyle(resultsCss)

/** How many hits are shown. */
const shownSize = 100

/** Searches in the dialog. */
export function searchInDialog(dialog: HTMLDialogElement, frame: SearchFrame): void {
  const search = attached.get(dialog) ?? attach(frame)
  attached.set(dialog, search)
  search()
}

const attached = new WeakMap<HTMLDialogElement, () => void>()

/** Searches on the search page. */
export function searchOnPage(frame: SearchFrame): void {
  attach(frame)()
}

/** There are no steps through hits that more could be added to. */
export const moreSteps = (): Promise<undefined> => Promise.resolve(undefined)

/**
 * Finds what is typed in the text of the interview, which this script has: the rest of the search would have to be requested. Returns
 * a function that searches again.
 */
function attach({ root, form, input }: SearchFrame): () => void {
  const status = root.querySelector<HTMLElement>('.search-status')!
  const results = root.querySelector<HTMLElement>('[data-search-results]')!
  status.role = 'status'
  root.querySelector('.search-facets')?.remove()
  form.parentElement!.append(createElement('p', { class: 'search-keys' }, messages.scope))
  const search = () => {
    const hits = hitsOf(input.value)
    results.replaceChildren(
      ...(hits?.[0]
        ? [
            createElement('h2', {}, hitMessages.inInterview),
            createElement(
              'ol',
              { class: 'hits' },
              ...passageItems({ spoken, apparatus }, hits.slice(0, shownSize)),
            ),
          ]
        : []),
    )
    const query = input.value.trim()
    if (hits?.[0]) status.textContent = searchMessages.passages(hits.length)
    else status.textContent = query === '' ? '' : messages.foundNothing(query)
  }
  input.addEventListener('input', search)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    results.querySelector('a')?.click()
  })
  root.addEventListener('keydown', (event) => moveFocus(event, input, results))
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a')
    if (link && results.contains(link)) rememberTarget(link.href)
  })
  return search
}

/** The passages that a query finds, or that it is the reference of; undefined if it is neither words nor a reference. */
function hitsOf(query: string): PassageHit[] | undefined {
  const passages = firstPassages()
  const reference = query.trim().toUpperCase()
  const passage = passages.list.find(({ locator }) => locator === reference)
  if (passage) return [{ ...passage, ranges: [] }]
  const terms = plainTerms(query, passages.names)
  return terms && findFirstHits(passages, terms)
}
