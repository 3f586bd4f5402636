import { jsonLoader } from '#browser/fetch-json.ts'
import { isString, listOf } from '#model/shape.ts'
import { fold } from '#search/fold.ts'
import { type Query, readQuery } from '#search/query.ts'
import { closestSpelling, isFormOf } from '#search/spelling.ts'
import { termsNamed } from './lexicon.ts'
import { matchesAllWords, withMatches } from './filter-results.ts'
import { searchFolder } from './index-files.ts'
import type { SearchedEdition } from './searched-edition.ts'

const loadFile = jsonLoader(listOf(isString))

/** The query with words that find nothing replaced by their closest spelling; undefined if there is nothing to replace. */
export async function correctQuery(
  edition: SearchedEdition,
  query: Query,
): Promise<Query | undefined> {
  const { words } = query
  const corrected = await Promise.all(
    words.map(async (word) =>
      (await isKnown(edition, word)) ? word : ((await correctSpelling(edition, word)) ?? word),
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
export async function nearestQuery(
  edition: SearchedEdition,
  { subject }: Query,
): Promise<string | undefined> {
  const { names, labels } = await edition.engine.loadManifest()
  const words = await loadSpellings(edition)
  const { nearestTo } = await import('#search/nearest.ts')
  const near = nearestTo(subject, [...Object.keys(names), ...Object.values(labels.topic)], words)
  const terms = near === undefined ? [] : await termsNamed(edition, near)
  return terms.find(({ label }) => fold(label) === fold(near!))?.label ?? near
}

/** A query to suggest beside few results: words that are almost a name are replaced by that name. */
export async function suggestQuery(
  edition: SearchedEdition,
  { text, words }: Query,
): Promise<string | undefined> {
  const names = await Promise.all(words.map((word) => correctName(edition, word)))
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

async function isKnown(edition: SearchedEdition, word: string): Promise<boolean> {
  const { results } = await edition.engine.find([word], {})
  return matchesAllWords(edition, readQuery(word), withMatches(results))
}

async function correctSpelling(
  edition: SearchedEdition,
  word: string,
): Promise<string | undefined> {
  return closestSpelling(word, await loadSpellings(edition))
}

function loadSpellings({ root }: SearchedEdition): Promise<string[]> {
  return loadFile(`${searchFolder(root)}spellings.json`)
}

/** The word of a name that this word is a misspelling of. Undefined if it is such a word itself, or closer to another word. */
async function correctName(edition: SearchedEdition, word: string): Promise<string | undefined> {
  if (word.length < 5) return undefined
  const { names } = await edition.engine.loadManifest()
  const nameWords = Object.keys(names).flatMap((name) => name.split(' '))
  if (nameWords.some((one) => isFormOf(one, word, edition.apparatus))) return undefined
  const name = closestSpelling(word, nameWords)
  const spelling = name && (await correctSpelling(edition, word))
  return spelling && fold(spelling) === name ? spelling : undefined
}
