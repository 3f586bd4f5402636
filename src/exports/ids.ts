/**
 * The names of things inside files that hold the whole edition (TEI, EPUB, the printed book). An `xml:id` cannot begin with a
 * figure: 5.A3 is `x5.a3` there.
 */
export function exchangeId(number: number): string {
  return `x${number}`
}

export function paragraphXmlId(number: number, id: string): string {
  return `x${number}.${id}`
}

export function entryId(number: number, id: string): string {
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
