import { memoize } from '#model/memoize.ts'
import { type AddressedParagraph, type Corpus, paragraphsOf } from './corpus.ts'
import { type Find, nameFinder } from './name-finder.ts'

/**
 * A use of an entry: the words from `start` to `end` of a paragraph. It is `marked` if the editors marked them as the term, and
 * not if they were found by one of its names.
 */
export type Use = AddressedParagraph & { start: number; end: number; marked: boolean }

/** Every use of an entry in the interview, in text order. */
export function concordanceOf(corpus: Conversation, key: string): readonly Use[] {
  return wholeConcordance(corpus).get(key) ?? []
}

const wholeConcordance = memoize(({ edition, exchanges, glossary }: Conversation) => {
  const find = nameFinder(glossary.values(), edition.language)
  const uses = new Map<string, Use[]>()
  for (const addressed of paragraphsOf(exchanges)) {
    const { words, marks } = addressed.paragraph
    const marked = marks.filter(({ name }) => name === 'term')
    const found = apart(find(words.text), marked, words.text.length)
    const all = [
      ...marked.map(({ key, start, end }) => ({ key, start, end, marked: true })),
      ...found.map((one) => ({ ...one, marked: false })),
    ].sort((a, b) => a.start - b.start || b.end - a.end)
    for (const { key, ...use } of all) {
      const known = uses.get(key)
      if (known) known.push({ ...addressed, ...use })
      else uses.set(key, [{ ...addressed, ...use }])
    }
  }
  return uses
})

/**
 * Removes matches that overlap with a mark or with a longer match. A match that contains a mark of its own entry is the same
 * use as that mark, and shorter matches within it are removed too.
 */
function apart(finds: readonly Find[], marked: readonly Find[], length: number): Find[] {
  if (finds.length === 0) return []
  const taken = new Uint8Array(length)
  const own = new Map<string, Uint8Array>()
  for (const { key, start, end } of marked) {
    taken.fill(1, start, end)
    const mine = own.get(key) ?? new Uint8Array(length)
    own.set(key, mine.fill(1, start, end))
  }
  const isIn = (characters: Uint8Array | undefined, { start, end }: Find) =>
    characters?.subarray(start, end).includes(1) ?? false
  return [...finds]
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter((find) => {
      const isFree = !isIn(taken, find)
      if (isFree || isIn(own.get(find.key), find)) taken.fill(1, find.start, find.end)
      return isFree
    })
}

type Conversation = Pick<Corpus, 'edition' | 'exchanges' | 'glossary'>
