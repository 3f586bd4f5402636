import { readQuery, type Query } from '#search/query.ts'
import { find } from './engine.ts'
import { correctName, correctSpelling } from './lexicon.ts'
import { matchesAllWords, withMatches } from './results.ts'

/** The query with the words that are not known put right; undefined where there is nothing to put right. */
export async function correctQuery({ phrases, words }: Query): Promise<Query | undefined> {
  const known = await Promise.all(
    words.map(async (word) => ((await isKnown(word)) ? word : await correctSpelling(word))),
  )
  const right = words.map((word, index) => known[index] ?? word)
  if (known.every((word, index) => word === words[index])) return undefined
  return readQuery([...phrases.map((phrase) => `“${phrase}”`), ...right].join(' '))
}

/** Another query for one that found little: with a word of a name in place of one that is a letter away from it. */
export async function suggestQuery({ words }: Query): Promise<string | undefined> {
  const names = await Promise.all(words.map(correctName))
  if (names.every((name) => name === undefined)) return undefined
  return words.map((word, index) => names[index] ?? word).join(' ')
}

async function isKnown(word: string): Promise<boolean> {
  const { results } = await find([word], {})
  return matchesAllWords(readQuery(word), withMatches(results))
}
