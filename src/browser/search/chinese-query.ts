import { jsonLoader } from '#browser/fetch-json.ts'
import { isString } from '#model/shape.ts'
import type { Query } from '#search/query.ts'
import { searchFolder } from './index-files.ts'
import type { SearchedEdition } from './searched-edition.ts'

const loadVariants = jsonLoader(isString)

/** The query with the Chinese characters of the edition, traditional or simplified; undefined if it has them already. */
export async function inOwnCharacters(
  { root }: SearchedEdition,
  query: Query,
): Promise<Query | undefined> {
  const { text } = query
  if (!/\p{Script=Han}/u.test(text)) return undefined
  const pairs = Array.from(await loadVariants(`${searchFolder(root)}chinese.json`))
  const own = new Map<string, string>()
  for (let index = 0; index < pairs.length; index += 2) own.set(pairs[index]!, pairs[index + 1]!)
  const change = (one: string) => Array.from(one, (letter) => own.get(letter) ?? letter).join('')
  if (change(text) === text) return undefined
  return {
    ...query,
    text: change(text),
    subject: change(query.subject),
    phrases: query.phrases.map(change),
    excluded: query.excluded.map(change),
  }
}
