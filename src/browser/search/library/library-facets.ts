import { messages } from 'virtual:messages/library'
import { messages as searchMessages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import { folderHere, isLibraryPage } from '#browser/library.ts'
import type { SearchRequest } from '../request.ts'
import { loadEntry, loadFilters, loadLibrary } from './library-data.ts'

/** The most values in a list. */
const maxValues = 100

const names = {
  ...{ interview: messages.filters.interview, year: messages.filters.year },
  ...{ speaker: searchMessages.filters.speaker, topic: searchMessages.filters.topic },
}

type LibraryFacet = keyof typeof names

/** On a page that belongs to an interview, its own search has lists of speakers and topics. */
const facets: readonly LibraryFacet[] = isLibraryPage()
  ? ['interview', 'speaker', 'topic', 'year']
  : ['interview', 'year']

/**
 * Fills the lists by which interviews can be chosen with the values of those that were found. The chosen values are among them in any
 * case.
 *
 * @param found the numbers of the interviews, the best first.
 * @param choose called with a facet and the chosen value, or undefined for the first choice.
 * @throws if the catalogue cannot be loaded.
 */
export async function fillLibraryFacets(
  row: HTMLElement,
  request: SearchRequest,
  found: readonly number[],
  choose: (facet: string, value: string | undefined) => void,
): Promise<void> {
  const lists = (filled.get(row) ?? addLists(row, choose)) as Record<
    LibraryFacet,
    HTMLSelectElement
  >
  filled.set(row, lists)
  for (const facet of facets) showChosen(lists[facet], request[facet], request[facet])
  const [{ folders }, filters] = await Promise.all([loadLibrary(), loadFilters()])
  const isFound = new Set(found)
  const countIn = (interviews: readonly number[]) =>
    interviews.filter((one) => isFound.has(one)).length
  const values = {
    interview: await Promise.all(
      found.slice(0, maxValues).map(async (number): Promise<[string, string]> => {
        return [folders[number]!, (await loadEntry(number)).title]
      }),
    ),
    speaker: counted(filters.speakers.map(([name, own]) => [name, name, countIn(own)])),
    topic: counted(filters.topics.map(([key, label, own]) => [key, label, countIn(own)])),
    year: counted(filters.years.map(([year, own]) => [String(year), String(year), countIn(own)])),
  }
  const labels: Record<string, string> = Object.fromEntries([
    ...filters.topics.map(([key, label]) => [key, label] as const),
  ])
  if (request.interview) {
    const number = folders.indexOf(request.interview)
    if (number >= 0) labels[request.interview] = (await loadEntry(number)).title
  }
  if (folderHere() !== '') {
    labels[folderHere()] = messages.onlyThis
    const others = values.interview.filter(([folder]) => folder !== folderHere())
    values.interview = [[folderHere(), messages.onlyThis], ...others]
  }
  for (const facet of facets) {
    const list = lists[facet]
    list.replaceChildren(
      list.options[0]!,
      ...values[facet].map(([value, label]) => new Option(label, value)),
    )
    const chosen = request[facet]
    showChosen(list, chosen, chosen && (labels[chosen] ?? chosen))
  }
}

const filled = new WeakMap<HTMLElement, Record<string, HTMLSelectElement>>()

function addLists(
  row: HTMLElement,
  choose: (facet: string, value: string | undefined) => void,
): Record<string, HTMLSelectElement> {
  const lists: Record<string, HTMLSelectElement> = {}
  for (const facet of facets) {
    const { name, any } = names[facet]
    const list = createElement('select', { 'aria-label': name }, new Option(any, ''))
    list.addEventListener('change', () => choose(facet, list.value || undefined))
    row.append(list)
    lists[facet] = list
  }
  return lists
}

/** The values that interviews were found for, those of most of them first, with their numbers. */
function counted(
  values: readonly [value: string, label: string, count: number][],
): [string, string][] {
  return values
    .filter(([, , count]) => count > 0)
    .sort(([, , a], [, , b]) => b - a)
    .slice(0, maxValues)
    .map(([value, label, count]) => [value, searchMessages.valueWithCount(label, count)])
}

function showChosen(list: HTMLSelectElement, value = '', label = value): void {
  if (![...list.options].some((option) => option.value === value))
    list.append(new Option(label, value))
  list.value = value
}
