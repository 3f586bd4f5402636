import { alphabetOf } from '#corpus/alphabetical-order.ts'
import { baseLanguage } from '#model/base-language.ts'
import type { Library } from '#model/library.ts'

/** What stands in place of a letter before names in Chinese characters, among those in an alphabet. */
const charactersLetter = '汉'

/**
 * Sorts items in the order of the language of the interface, and says of each below which letter it is listed.
 *
 * @param nameOf the name by which an item is sorted.
 */
export function inOrder<Item>(
  { interface: language }: Pick<Library, 'interface'>,
  items: readonly Item[],
  nameOf: (item: Item) => string,
): (Item & { letter: string })[] {
  const { compare, byLetter } = alphabetOf({ language })
  const sorted = items.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
  const isChinese = baseLanguage(language) === 'zh'
  return byLetter(sorted, nameOf).flatMap(({ letter, items }) =>
    items.map((item) => ({
      ...item,
      letter: !isChinese && /^\p{Script=Han}/u.test(letter) ? charactersLetter : letter,
    })),
  )
}
