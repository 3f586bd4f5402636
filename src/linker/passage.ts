/** What a link leads to: the name of the data file of its exchange, without the ending, and the id of the paragraph. */
export type Passage = { file: string; id: string }

/**
 * What a link leads to: `exchanges/<slug>/#a3`, `5/#a3` or `read/#5.a3` below the root of the edition; undefined if it is not a
 * passage.
 */
export function passageOf(address: string, root: string): Passage | undefined {
  // No address begins with a space.
  const below = address.replace(root, ' ')
  const [, page, number, id] =
    /^ (exchanges\/[^/#?]+|\d+|read)\/#(?:(\d+)\.)?([pqa]\d+[a-z]?)(?::~:.*)?$/i.exec(below) ?? []
  const file = page === 'read' ? number : page
  return file && id ? { file, id: id.toLowerCase() } : undefined
}
