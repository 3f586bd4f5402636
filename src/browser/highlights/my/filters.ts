import { messages } from 'virtual:messages/my'
import { messages as own } from 'virtual:messages/highlights'
import { createElement } from '#browser/create-element.ts'
import { highlightStyles, wordsOf } from '#highlights/highlight.ts'
import { fold } from '#search/fold.ts'
import type { Entry } from '../files/entries.ts'
import type { Topics } from './topics.ts'

/** The controls that choose which highlights are listed. */
export type Filters = {
  element: HTMLElement
  /** Offers what the highlights have. */
  update(entries: readonly Entry[]): void
  /** Those that are chosen. */
  chosen(entries: readonly Entry[]): Entry[]
  reset: () => void
}

type Facet = 'speaker' | 'topic' | 'style'

/** Creates the search field and the lists of speakers, topics and styles. */
export function filtersFor(topics: Topics, change: () => void): Filters {
  const query = createElement('input', {
    type: 'search',
    'aria-label': messages.search,
    placeholder: messages.search,
  })
  const selects = {
    speaker: facetSelect(messages.speaker),
    topic: facetSelect(messages.topic),
    style: facetSelect(messages.style),
  }
  const element = createElement(
    'form',
    { class: 'own-filters', role: 'search' },
    query,
    ...Object.values(selects).map(({ label }) => label),
  )
  element.addEventListener('input', change)
  element.addEventListener('submit', (event) => event.preventDefault())

  /** The values of a facet that a highlight has, with their names. */
  const valuesOf: Record<Facet, (entry: Entry) => [value: string, name: string][]> = {
    speaker: ({ speakers }) =>
      speakers.length === 0 ? [['', messages.nobody]] : speakers.map((name) => [name, name]),
    topic: ({ number }) => topics.of(number),
    style: ({ highlight }) => [[highlight.style, own.styles[highlight.style]]],
  }

  return {
    element,
    update(entries) {
      for (const facet of ['speaker', 'topic', 'style'] as const) {
        const names = new Map(entries.flatMap(valuesOf[facet]))
        const values =
          facet === 'style'
            ? highlightStyles.filter((style) => names.has(style))
            : [...names.keys()]
        selects[facet].offer(values.map((value) => [value, names.get(value)!]))
      }
    },
    chosen(entries) {
      const wanted = fold(query.value).split(' ').filter(Boolean)
      return entries.filter((entry) => {
        const text = fold(`${wordsOf(entry.highlight)} ${entry.highlight.note}`)
        return (
          wanted.every((word) => text.includes(word)) &&
          (['speaker', 'topic', 'style'] as const).every((facet) => {
            const value = selects[facet].value()
            return value === undefined || valuesOf[facet](entry).some(([own]) => own === value)
          })
        )
      })
    },
    reset() {
      element.reset()
      change()
    },
  }
}

/** A list to choose one value from, or any. It is hidden if there is nothing to choose. */
function facetSelect(name: string) {
  const select = createElement('select')
  const label = createElement('label', {}, name, ' ', select)
  label.hidden = true
  return {
    label,
    value: () => (select.selectedIndex > 0 ? select.value : undefined),
    offer(values: readonly (readonly [value: string, name: string])[]) {
      const before = select.selectedIndex > 0 ? select.value : undefined
      const options = values.map(([value, text]) => createElement('option', { value }, text))
      select.replaceChildren(createElement('option', {}, messages.any), ...options)
      const at = values.findIndex(([value]) => value === before)
      select.selectedIndex = before === undefined ? 0 : at + 1
      label.hidden = values.length < 2 && select.selectedIndex === 0
    },
  }
}
