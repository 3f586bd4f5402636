/** What the fragments of links that carry a highlight begin with. */
export const highlightPrefix = 'highlight='

/** Whether a fragment, without `#`, is to carry a highlight. */
export function carriesHighlight(fragment: string): boolean {
  return fragment.startsWith(highlightPrefix)
}
