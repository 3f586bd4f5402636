import { isString, listOf, objectOf, parseJson, recordOf } from '#model/shape.ts'

/** The topics of the edition, as the page has them. */
export type Topics = {
  /** The keys and names of the topics of an exchange. */
  of: (exchange: number) => [key: string, name: string][]
}

/** What the page has: the name of each topic, and the topics of each exchange by its number. */
export type TopicData = { names: Record<string, string>; exchanges: Record<string, string[]> }

const isData = objectOf<TopicData>({
  names: recordOf(isString),
  exchanges: recordOf(listOf(isString)),
})

/** Reads the topics from the page. */
export function topicsOnPage(): Topics {
  const json = document.querySelector('[data-topics]')?.textContent ?? ''
  const { names, exchanges } = parseJson(json, isData) ?? { names: {}, exchanges: {} }
  return {
    of: (exchange) => (exchanges[exchange] ?? []).map((key) => [key, names[key] ?? key]),
  }
}
