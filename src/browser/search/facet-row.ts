import { argument, bibliography, essays, glossary, notes, topics } from 'virtual:edition-parts'
import { messages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import type { SearchManifest } from '#search/search-manifest.ts'
import type { Answer } from './answer.ts'
import { type Facet, facets, type SearchRequest } from './request.ts'

/**
 * Fills a row with the lists that filter and sort results.
 *
 * @param row what they are added to; it has its height without them.
 * @param onChange called with the facet and the chosen value, or undefined for the first choice. If the query names a speaker, the first
 *   choice of these is an empty value.
 * @returns a function that shows what a search is limited to, and how many results each value has.
 */
export function fillFacetRow(
  row: HTMLElement,
  onChange: (facet: Facet | 'order', value: string | undefined) => void,
) {
  let isSpeakerNamed = false
  const lists = {} as Record<Facet | 'order', HTMLSelectElement>
  for (const facet of [...facets, 'order'] as const) {
    // The first choice does not filter.
    const { name, any } = messages.filters[facet]
    const list = createElement('select', { 'aria-label': name }, new Option(any, ''))
    if (facet === 'order') list.append(new Option(messages.inOrder, 'text'))
    list.addEventListener('change', () => {
      const any = facet === 'speaker' && isSpeakerNamed ? '' : undefined
      onChange(facet, list.value || any)
    })
    list.hidden = !hasChoice[facet]
    lists[facet] = list
  }
  row.replaceChildren(...Object.values(lists))
  return (
    request: SearchRequest,
    labels: SearchManifest['labels'],
    { counts, query }: Pick<Answer, 'counts' | 'query'>,
  ) => {
    isSpeakerNamed = query.speaker !== undefined
    const chosen = { ...request, speaker: request.speaker ?? query.speaker }
    for (const facet of facets)
      fillList(
        lists[facet],
        facet === 'kind' ? messages.kinds : labels[facet],
        counts && (counts[facet] ?? 'unknown'),
        chosen[facet],
      )
    lists.order.value = request.order ?? ''
  }
}

/** Whether there is more than one value to choose from. */
const hasChoice = {
  ...{ speaker: true, topic: topics, order: true },
  kind: glossary || notes || bibliography || argument || essays,
}

/**
 * Fills a list with the values that have results, and their numbers; with all values if these are unknown. The chosen value is listed
 * in any case.
 */
function fillList(
  list: HTMLSelectElement,
  labels: Record<string, string>,
  counts: Record<string, number> | 'unknown' | undefined,
  chosen: string | undefined,
): void {
  if (counts === 'unknown') {
    const options = Object.entries(labels).map(([value, label]) => new Option(label, value))
    list.replaceChildren(list.options[0]!, ...options)
  } else if (counts) {
    const options = Object.entries(labels)
      .map(([value, label]) => ({ value, label, count: countOf(counts, value) }))
      .filter(({ value, count }) => count > 0 || value === chosen)
      .map(({ value, label, count }) => new Option(messages.valueWithCount(label, count), value))
    list.replaceChildren(list.options[0]!, ...options)
  } else if (chosen && labels[chosen] && ![...list.options].some(({ value }) => value === chosen))
    list.append(new Option(labels[chosen], chosen))
  list.value = chosen ?? ''
}

/** A value may have the name of an inherited property, such as `constructor`. */
function countOf(counts: Record<string, number>, value: string): number {
  return Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0
}
