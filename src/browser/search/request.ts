/** A search as an address holds it, so that it can be sent. */
export type SearchRequest = {
  q: string
  speaker?: string | undefined
  topic?: string | undefined
  kind?: string | undefined
  order?: 'text' | undefined
}

/** What a search can be narrowed by. */
export const facets = ['speaker', 'topic', 'kind'] as const

export type Facet = (typeof facets)[number]

export function readRequest(parameters: URLSearchParams): SearchRequest {
  const request: SearchRequest = { q: parameters.get('q') ?? '' }
  for (const facet of facets) request[facet] = parameters.get(facet) ?? undefined
  if (parameters.get('order') === 'text') request.order = 'text'
  return request
}

/** The search as parameters of an address, without what is not chosen. */
export function writeRequest(request: SearchRequest): string {
  const parameters = new URLSearchParams()
  for (const name of ['q', ...facets, 'order'] as const) {
    const value = request[name]
    if (value) parameters.set(name, value)
  }
  return parameters.size > 0 ? `?${parameters}` : ''
}
