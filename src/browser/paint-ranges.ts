/**
 * The priority of words that a link or a search leads to: they are painted over the reader’s own highlights. These have the usual
 * priority, since WebKit does not underline words with a lower one.
 */
export const foundPriority = 1

/**
 * Paints ranges in the style that a style sheet gives to a name, in place of those that were painted in it before. Uses CSS highlights,
 * which change no element; browsers that do not have these paint nothing.
 */
export function paintRanges(name: string, ranges: readonly AbstractRange[], priority = 0): void {
  if (!('highlights' in CSS)) return
  // It is changed, not replaced: WebKit would leave the words as they are painted.
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
  highlight.clear()
  for (const range of ranges) highlight.add(range)
}

/** Ends what `paintRanges` has begun. */
export function unpaintRanges(name: string): void {
  if (!('highlights' in CSS)) return
  // For the same reason, it is not only deleted.
  CSS.highlights.get(name)?.clear()
  CSS.highlights.delete(name)
}
