import { jsonLoader } from '#browser/fetch-json.ts'
import { isString, listOf } from '#browser/shape.ts'
import { fold } from '#search/fold.ts'
import { type Query, readQuery } from '#search/query.ts'
import { closestSpelling, isFormOf } from '#search/spelling.ts'
import { find, loadManifest } from './engine.ts'
import { apparatus } from './languages.ts'
import { termsNamed } from './lexicon.ts'
import { matchesAllWords, withMatches } from './filter-results.ts'
import { searchRoot } from './index-files.ts'

const loadSpellings = jsonLoader(listOf(isString))

/** The query with words that find nothing replaced by their closest spelling; undefined if there is nothing to replace. */
export async function correctQuery(query: Query): Promise<Query | undefined> {
  const { words } = query
  const corrected = await Promise.all(
    words.map(async (word) =>
      (await isKnown(word)) ? word : ((await correctSpelling(word)) ?? word),
    ),
  )
  if (corrected.every((word, index) => word === words[index])) return undefined
  return {
    ...query,
    words: corrected,
    text: withWords(query.text, words, corrected),
    subject: withWords(query.subject, words, corrected),
  }
}

/** The name or word nearest to a query that finds nothing at all. */
export async function nearestQuery({ subject }: Query): Promise<string | undefined> {
  const { names, labels } = await loadManifest()
  const words = await loadSpellings(`${searchRoot}spellings.json`)
  const { nearestTo } = await import('#search/nearest.ts')
  const near = nearestTo(subject, [...Object.keys(names), ...Object.values(labels.topic)], words)
  const terms = near === undefined ? [] : await termsNamed(near)
  return terms.find(({ label }) => fold(label) === fold(near!))?.label ?? near
}

/** A query to suggest beside few results: words that are almost a name are replaced by that name. */
export async function suggestQuery({ text, words }: Query): Promise<string | undefined> {
  const names = await Promise.all(words.map(correctName))
  if (names.every((name) => name === undefined)) return undefined
  return withWords(text, words, names)
}

/** A text with other words in the place of some of its words. */
function withWords(
  text: string,
  words: readonly string[],
  others: readonly (string | undefined)[],
): string {
  return text.replace(/[\p{L}\p{N}\p{M}'’-]+/gu, (word) => others[words.indexOf(word)] ?? word)
}

async function isKnown(word: string): Promise<boolean> {
  const { results } = await find([word], {})
  return matchesAllWords(readQuery(word), withMatches(results))
}

async function correctSpelling(word: string): Promise<string | undefined> {
  return closestSpelling(word, await loadSpellings(`${searchRoot}spellings.json`))
}

/** The word of a name that this word is a misspelling of. Undefined if it is such a word itself, or closer to another word. */
async function correctName(word: string): Promise<string | undefined> {
  if (word.length < 5) return undefined
  const { names } = await loadManifest()
  const nameWords = Object.keys(names).flatMap((name) => name.split(' '))
  if (nameWords.some((one) => isFormOf(one, word, apparatus))) return undefined
  const name = closestSpelling(word, nameWords)
  const spelling = name && (await correctSpelling(word))
  return spelling && fold(spelling) === name ? spelling : undefined
}
