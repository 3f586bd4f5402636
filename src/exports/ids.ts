/**
 * Ids in files that have the whole edition (TEI and EPUB). An XML id cannot begin with a digit: 5.A3 has the id `x5.a3`.
 */

export function exchangeId(number: number): string {
  return `x${number}`
}

/** The id of the paragraph `id`, such as `a3`, of an exchange. */
export function paragraphXmlId(number: number, id: string): string {
  return `x${number}.${id}`
}

/** The id of the time at which the paragraph `id` of an exchange is spoken. */
export function timeId(number: number, id: string): string {
  return `time-${number}.${id}`
}

/** The id of a note or citation of an exchange, whose id on the page of the exchange is `id`. */
export function annotationXmlId(number: number, id: string): string {
  return `x${number}-${id}`
}

export function glossId(key: string): string {
  return `g-${key}`
}

export function workId(key: string): string {
  return `b-${key}`
}

export function speakerId(key: string): string {
  return `s-${key}`
}

export function topicId(key: string): string {
  return `t-${key}`
}

export function eventId(key: string): string {
  return `e-${key}`
}
