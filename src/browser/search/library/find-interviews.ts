import { commonPrefixLength } from '#search/fold.ts'
import type { RouteLine } from '#search/library/library-files.ts'
import { routeWords } from '#search/library/route-words.ts'
import type { Query } from '#search/query.ts'
import { loadLibrary, loadRoutes } from './library-data.ts'
import { analysesFor } from './library-languages.ts'

/** An interview that has words of a query. */
export type FoundInterview = {
  number: number
  /** How many of its passages may have all words that it has. */
  passages: number
  /** Whether that is how many do: if one word is sought, and only one of its own words can be meant. */
  isExact: boolean
  /** How many of the words it has. */
  words: number
  score: number
}

/** The interviews with most of the words of a query, the best first, and whether they have all of them. */
export type FoundInterviews = { interviews: FoundInterview[]; hasAll: boolean }

/** The shortest beginning that two words have in common if they may be forms of one, and how much longer a form may be. */
const shortestStem = 4
const longestEnding = 4

/**
 * Finds the interviews of the library that have the words of a query, in any of its languages, and loads no index for it.
 *
 * An interview is the better, the more of the words it has, the rarer these are among the interviews, and the more of its passages have
 * them, compared with how many it has (BM25, with interviews for documents and passages for words).
 *
 * @throws if files of the library cannot be loaded.
 */
export async function findInterviews(
  query: Pick<Query, 'phrases' | 'words' | 'text'>,
): Promise<FoundInterviews> {
  const { groups, passages: sizes } = await loadLibrary()
  const parts = [...query.phrases, ...query.words]
  const byGroup = await Promise.all(
    groups.map(async ({ languages: [language, apparatus], engine }, group) => {
      const { spoken } = await analysesFor(query.text, { language, apparatus })
      const stemmed = engine === 'en' ? await englishStemmer() : (word: string) => word
      const keys = parts.map((part) => routeWords(part, spoken, stemmed))
      return Promise.all(
        keys.map((own) =>
          Promise.all(
            own.map(async (key) =>
              countedIn(await loadRoutes(group, key), key, engine === 'forms'),
            ),
          ),
        ),
      )
    }),
  )
  // A word of the query may have another number of keys in each language. What counts is whether an interview has all of one language.
  const counted = parts.map((_, at) => together(byGroup.map((own) => common(own[at] ?? []))))
  const usual = sizes.reduce((sum, one) => sum + one, 0) / sizes.length
  const found = new Map<number, FoundInterview>()
  for (const interviews of counted) {
    const rarity = Math.log(1 + (sizes.length - interviews.size + 0.5) / (interviews.size + 0.5))
    for (const [number, { passages, others, isExact }] of interviews) {
      const frequency = passages + others / 3
      const length = 0.25 + (0.75 * (sizes[number] ?? 0)) / usual
      const score = (rarity * frequency * 2.2) / (frequency + 1.2 * length)
      const known = found.get(number)
      found.set(number, {
        number,
        passages: Math.min(passages, known?.passages ?? Infinity),
        isExact: isExact && counted.length === 1,
        words: (known?.words ?? 0) + 1,
        score: (known?.score ?? 0) + score,
      })
    }
  }
  const most = Math.max(0, ...[...found.values()].map(({ words }) => words))
  return {
    interviews: [...found.values()]
      .filter(({ words }) => words === most)
      .sort((a, b) => b.score - a.score || a.number - b.number),
    hasAll: most === parts.length,
  }
}

type Count = {
  passages: number
  others: number
  isExact: boolean
  /** 0 if the interview has the word, 1 if it has words that begin with it, 2 if it has words that begin like it. */
  rank: number
}

/** For each interview how often it has what is sought. */
type Counted = ReadonlyMap<number, Count>

/**
 * The interviews with a word, counting in each the words that begin with it, too, since Pagefind finds these after it. If none has
 * the word itself, those with words that begin with it or, without any, with words that begin most like it.
 */
export function countedIn(lines: readonly RouteLine[], key: string, areForms: boolean): Counted {
  const begin = lines.filter(([word]) => word.startsWith(key))
  const longest = Math.max(0, ...lines.map(([word]) => commonPrefixLength(word, key)))
  const isForm = (word: string) => {
    const shared = commonPrefixLength(word, key)
    return shared >= shortestStem && Math.max(word.length, key.length) - shared <= longestEnding
  }
  const alike = areForms
    ? lines.filter(([word]) => word === key || isForm(word))
    : begin.length > 0 || longest < shortestStem
      ? begin
      : lines.filter(([word]) => commonPrefixLength(word, key) === longest)
  const exact = areForms ? undefined : alike.find(([word]) => word === key)
  const rank = areForms || exact ? 0 : begin.length > 0 ? 1 : 2
  const counted = new Map<number, Count>()
  const add = ([, ...numbers]: RouteLine, isWord: boolean) => {
    for (let at = 0; at < numbers.length; at += 3) {
      const [number, passages, others] = numbers.slice(at, at + 3) as [number, number, number]
      const known = counted.get(number)
      if (!isWord && exact && !known) continue
      counted.set(number, {
        passages: (known?.passages ?? 0) + passages,
        others: (known?.others ?? 0) + others,
        isExact: isWord && !known,
        rank,
      })
    }
  }
  if (exact) add(exact, true)
  for (const line of alike) if (line !== exact) add(line, false)
  return counted
}

/** The interviews that have all of several words, each as often as the word that it has least often. */
function common(counted: readonly Counted[]): Counted {
  const [first = new Map<number, Count>(), ...others] = counted
  return others.reduce((all, one) => {
    const both = [...all].filter(([number]) => one.has(number))
    return new Map(
      both.map(([number, a]) => {
        const b = one.get(number)!
        const [passages, other] = [Math.min(a.passages, b.passages), Math.min(a.others, b.others)]
        const rank = Math.max(a.rank, b.rank)
        return [number, { passages, others: other, isExact: false, rank }]
      }),
    )
  }, first)
}

/**
 * The interviews that have a word in one language or another: the words of an interview may be in several groups. Words that are only
 * like it count if no language has it.
 */
function together(counted: readonly Counted[]): Counted {
  const all = new Map<number, Count>()
  const entries = counted.flatMap((own) => [...own])
  const best = Math.min(...entries.map(([, { rank }]) => rank))
  for (const [number, one] of entries) {
    if (one.rank > best) continue
    const known = all.get(number)
    all.set(number, {
      passages: (known?.passages ?? 0) + one.passages,
      others: (known?.others ?? 0) + one.others,
      isExact: one.isExact && (known?.isExact ?? true),
      rank: best,
    })
  }
  return all
}

/** Only languages that Pagefind stems as English need it. */
async function englishStemmer(): Promise<(word: string) => string> {
  return (await import('#search/stemmers/english.ts')).stemmer
}
