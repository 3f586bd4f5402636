import type { PreparedReader } from './engines/reader.ts'

/** How many hits at the beginning of an answer are compared. */
const compared = 5

/** Notes all lists of hits in the interview that the pages show which are opened from then on, each once. */
export function watchHits(reader: PreparedReader): Promise<void> {
  return reader.prepare(() => {
    // A reader may have been given this script before.
    if (window.hitLists) return
    window.hitLists = [[]]
    const note = () => {
      const results = document.querySelector('[data-search-results]')
      const links = results?.querySelectorAll<HTMLAnchorElement>('.hits[data-kind=interview] .hit')
      const list = Array.from(links ?? [], ({ href }) => href.replace(/:~:.*/, ''))
      const lists = window.hitLists!
      if (String(list) !== String(lists.at(-1))) lists.push(list)
    }
    new MutationObserver(note).observe(document, { childList: true, subtree: true })
    // The list of the last query stays until the next is answered.
    addEventListener('input', () => (window.hitLists = window.hitLists?.slice(-1)), true)
  })
}

/** The lists that changed the order of the first hits, or left some out, since something was typed: each before and after. */
export async function movedHits(
  reader: PreparedReader,
): Promise<{ before: string[]; after: string[] }[]> {
  const lists = await reader.run(() => window.hitLists ?? [], undefined)
  const shown = lists.slice(1).map((list) => list.slice(0, compared))
  return shown.flatMap((after, index) => {
    const before = shown[index - 1] ?? []
    return before.every((href, at) => href === after[at]) ? [] : [{ before, after }]
  })
}

declare global {
  interface Window {
    hitLists?: string[][]
  }
}
