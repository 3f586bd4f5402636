import type { MarkName } from '#directives/registry.ts'
import { memoize } from '#model/memoize.ts'
import { type AddressedParagraph, type Corpus, paragraphsOf } from './corpus.ts'

/** The paragraphs that contain a mark with this name and key, in text order. */
export function usesOf(corpus: Corpus, name: MarkName, key: string): readonly AddressedParagraph[] {
  return allUses(corpus).get(`${name} ${key}`) ?? []
}

const allUses = memoize(({ exchanges }: Corpus) => {
  const index = new Map<string, AddressedParagraph[]>()
  for (const addressed of paragraphsOf(exchanges)) {
    for (const { name, key } of addressed.paragraph.marks) {
      const uses = index.get(`${name} ${key}`) ?? []
      if (uses.at(-1)?.paragraph !== addressed.paragraph) uses.push(addressed)
      index.set(`${name} ${key}`, uses)
    }
  }
  return index
})
