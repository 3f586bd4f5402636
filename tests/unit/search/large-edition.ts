import type { Paragraph } from '#directives/read-exchange.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { corpusOf, glossOf } from '../corpus/small-corpus.ts'
import { exchangeOf } from '../support.ts'

/** A word that is in one of three passages, and one that is in one of 400. */
export const frequentWord = 'harbour'
export const rareWord = 'kittiwake'

/** How many words the language of the edition has. The frequency of each is as its rank, as in a natural language. */
const vocabularySize = 30_000

/**
 * An edition of any size, always the same, with questions and answers of random words: three or four paragraphs in an exchange,
 * of about 80 words, and an entry for every fifth exchange, of which one in three has the frequent word.
 */
export function largeEdition(size: number): Corpus {
  const random = randomNumbers(7)
  const words = vocabulary(random)
  const [template] = exchangeOf(':::answer\nYes.\n:::\n').turns
  const paragraph = template!.paragraphs[0]!
  const sentence = (): string => {
    const length = 8 + Math.floor(random() * 18)
    const text = Array.from({ length }, () => words[rankOf(random())]).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const passage = (id: string): Paragraph => {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, sentence)
    if (random() < 1 / 3) sentences.push(`We saw the ${frequentWord}.`)
    if (random() < 1 / 400) sentences.push(`There was a ${rareWord}.`)
    return { ...paragraph, id, words: { ...paragraph.words, text: sentences.join(' ') } }
  }
  const speakers: Corpus['edition']['speakers'] = [
    { key: 'ida', name: 'Ida', label: 'Ida', role: 'interviewer', transcriptLabels: [] },
    { key: 'oskar', name: 'Oskar', label: 'Oskar', role: 'respondent', transcriptLabels: [] },
  ]
  const exchanges = Array.from({ length: size }, (_, index): Exchange => {
    const answers = ['a1', 'a2', ...(random() < 0.4 ? ['a3'] : [])]
    const turn = (by: number, ids: string[]) => ({
      ...template!,
      by: speakers[by],
      paragraphs: ids.map(passage),
    })
    return {
      ...{ number: index + 1, title: `${words[rankOf(random())]} and ${words[rankOf(random())]}` },
      ...{ isTitled: true, titleLanguage: 'en' },
      ...{ topics: [`topic-${index % 12}`], claims: [], inserted: [], withdrawn: {} },
      ...{ slug: `exchange-${index + 1}`, file: '', notes: new Map(), between: [] },
      turns: [turn(0, ['q1']), turn(1, answers)],
    }
  })
  const entries = Array.from({ length: Math.floor(size / 5) }, (_, index) => {
    const text =
      [sentence(), sentence(), sentence()].join(' ') +
      (index % 3 === 0 ? ` It is in the ${frequentWord}.` : '')
    const body = [
      { type: 'paragraph' as const, children: [{ type: 'text' as const, value: text }] },
    ]
    const label = `${words[index + 200]} ${words[(index * 7) % vocabularySize]}`
    return glossOf(`entry-${index}`, { label, card: body, body })
  })
  const corpus = corpusOf(exchanges, entries)
  const topics = Object.fromEntries(
    Array.from({ length: 12 }, (_, topic) => [`topic-${topic}`, { label: `Topic ${topic}` }]),
  )
  return { ...corpus, topics, edition: { ...corpus.edition, speakers } } as Corpus
}

/** Numbers from 0 to 1 that look random and are always the same. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A rank by Zipf’s law: half of all words are among the first 170. */
function rankOf(chance: number): number {
  return Math.floor(vocabularySize ** chance) - 1
}

function vocabulary(random: () => number): string[] {
  const words = new Set<string>()
  const consonants = 'bcdfghlmnprstvwz'
  const vowels = 'aeiou'
  const endings = ['', '', 's', 'ed', 'ing', 'ation', 'ly']
  const pick = <T>(list: ArrayLike<T>) => list[Math.floor(random() * list.length)]!
  while (words.size < vocabularySize) {
    const syllables = words.size < 60 ? 1 : words.size < 3000 ? 2 : 3
    let word = ''
    for (let count = 0; count < syllables; count++) word += pick(consonants) + pick(vowels)
    words.add(word + (words.size < 300 ? '' : pick(consonants) + pick(endings)))
  }
  return [...words]
}
