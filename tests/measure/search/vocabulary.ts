/** A stream of numbers from 0 to 1 that look random and are always the same for a seed (Mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * How many different words there are in a text of so many words, after Heaps: 1,700 in one of 5,000, as in an interview, and
 * 85,000 in three and a half million.
 */
export function vocabularySize(words: number): number {
  return 10 * words ** 0.6
}

/** How many words are small ones, such as `the`, and what part of a text they are. */
const smallWords = { count: 30, share: 0.35 }

/**
 * A stream of invented words. As in a real text, new ones become rarer the longer it is (Heaps), and a few are much of it
 * (Zipf): a word is a small one, or new, or any of those before it, so that a frequent one is the likelier to come again.
 */
export function wordsFrom(random: () => number): () => string {
  const said: number[] = []
  const known: string[] = []
  let length = 0
  return () => {
    length++
    if (known.length > smallWords.count && random() < smallWords.share)
      return known[Math.floor(smallWords.count ** random()) - 1]!
    const isNew = known.length < vocabularySize(length)
    const index = isNew ? known.length : said[Math.floor(random() * said.length)]!
    if (isNew) known.push(newWord(known, random))
    said.push(index)
    return known[index]!
  }
}

/** A word that is not known: a form of one of the last words now and then, else an invented one. Early words are short. */
function newWord(known: readonly string[], random: () => number): string {
  const root = known[known.length - 1 - Math.floor(random() * 40)]
  const isForm = known.length > 100 && random() < 0.3 && root !== undefined
  const form = isForm ? root + endings[Math.floor(random() * endings.length)]! : ''
  return isForm && !known.slice(-200).includes(form) ? form : invented(known.length)
}

/** English endings, which the stemmer of an English edition takes off again. */
const endings = ['s', 'ed', 'ing', 'ly']

const beginnings = 'b d f g h j k l m n p r s t v w z br dr gr pl st tr'.split(' ')
const vowels = 'a e i o u ai ea ou'.split(' ')
const syllables = beginnings.flatMap((start) => vowels.map((vowel) => start + vowel))

/** The invented word of a number, and of no other. */
export function invented(number: number): string {
  // Multiplied by a number without a common divisor, so that neighbours look different.
  const scattered = (digit: number) => (digit * 67 + 31) % syllables.length
  let word = ''
  for (let rest = number; word === '' || rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[scattered(rest % syllables.length)]!
  return `${word}${closings[number % closings.length]!}`
}

const closings = ['n', 'r', 'l', 't']
