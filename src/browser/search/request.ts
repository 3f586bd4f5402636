import { inLibrary } from 'virtual:library'

/** A search as the parameters of a URL hold it. */
export type SearchRequest = {
  q: string
  /** Empty if it is not limited to the speaker whom the query names either. */
  speaker?: string | undefined
  topic?: string | undefined
  kind?: string | undefined
  order?: 'text' | undefined
  /** In a library, the folder of the only interview that is searched. */
  interview?: string | undefined
  /** In a library, the year of the only interviews that are searched. */
  year?: string | undefined
}

/** A search, and how many results of each kind must be found, if there are so many. */
export type WantedResults = SearchRequest & {
  wanted?: Record<string, number> | undefined
  /** How many passages are shown at first, if not as many as on a page of results. */
  page?: number | undefined
}

/** The facets by which results can be filtered. */
export const facets = ['speaker', 'topic', 'kind'] as const

export type Facet = (typeof facets)[number]

/** The facets by which the interviews of a library can be chosen. */
export const libraryFacets = inLibrary ? (['interview', 'year'] as const) : []

export function readRequest(parameters: URLSearchParams): SearchRequest {
  const request: SearchRequest = { q: parameters.get('q') ?? '' }
  for (const facet of [...facets, ...libraryFacets])
    request[facet] = parameters.get(facet) || undefined
  request.speaker = parameters.get('speaker') ?? undefined
  request.order = parameters.get('order') === 'text' ? 'text' : undefined
  return request
}

/** The parameters of a search, with a leading `?` unless there are none. */
export function writeRequest(request: SearchRequest): string {
  const parameters = new URLSearchParams()
  for (const name of ['q', ...facets, 'order', ...libraryFacets] as const) {
    const value = request[name]
    if (value || (name === 'speaker' && value !== undefined)) parameters.set(name, value)
  }
  return parameters.size > 0 ? `?${parameters}` : ''
}
