import { wordsOf } from '#corpus/words.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import type { VerifiableText } from './verifiable-text.ts'
import { keyOf } from './word-relation.ts'

/** A paragraph with its place. `first` and `end` are the indexes of its first word and of the one after its last. */
export type SourceParagraph = {
  exchange: number
  slug: string
  title: string
  id: string
  address: string
  speaker: number
  text: string
  first: number
  end: number
}

/** The words of the interview, numbered from the first to the last, with what is needed to find some of them. */
export type TextIndex = {
  source: VerifiableText
  paragraphs: SourceParagraph[]
  /** The index of the paragraph of each word, and where the word is in its text. */
  paragraphOf: Int32Array
  start: Int32Array
  end: Int32Array
  /** The number of the key of each word. */
  key: Int32Array
  keys: Map<string, number>
  /** How often each key occurs. */
  counts: Int32Array
  /** The last place of two keys in a row by `pairKey`, and the place before each place. */
  lastPair: Map<number, number>
  previousPair: Int32Array
  /** The same for single keys. */
  last: Int32Array
  previous: Int32Array
  /** The letters that occur. */
  letters: Set<string>
}

/** Numbers the words of a text and records where they are. An interview of 300,000 words takes about half a second. */
export function indexText(source: VerifiableText): TextIndex {
  const paragraphs: SourceParagraph[] = []
  const [paragraphOf, start, end, key]: number[][] = [[], [], [], []]
  const keys = new Map<string, number>()
  const byWord = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = byWord.get(word)
    if (known !== undefined) return known
    const folded = keyOf(word)
    const number = keys.get(folded) ?? keys.size
    keys.set(folded, number)
    byWord.set(word, number)
    return number
  }
  for (const [exchange, slug, title, texts] of source.exchanges)
    for (const [id, speaker, text] of texts) {
      const first = key!.length
      for (const word of wordsOf(text)) {
        paragraphOf!.push(paragraphs.length)
        start!.push(word.start)
        end!.push(word.end)
        key!.push(numberOf(word.text))
      }
      const address = paragraphAddress(exchange, id)
      paragraphs.push({
        exchange,
        slug,
        title,
        id,
        address,
        speaker,
        text,
        first,
        end: key!.length,
      })
    }
  return {
    source,
    paragraphs,
    paragraphOf: Int32Array.from(paragraphOf!),
    start: Int32Array.from(start!),
    end: Int32Array.from(end!),
    keys,
    letters: new Set([...byWord.keys()].flatMap((word) => Array.from(word.toLowerCase()))),
    ...placesOf(Int32Array.from(key!), keys.size),
  }
}

/** The key of two words in a row. */
export function pairKey(one: number, other: number): number {
  return one * 2 ** 24 + other
}

/** The paragraph of a word. */
export function paragraphAtWord(index: TextIndex, word: number): SourceParagraph {
  return index.paragraphs[index.paragraphOf[word]!]!
}

/** A word as it is written. */
export function wordAt(index: TextIndex, word: number): string {
  return paragraphAtWord(index, word).text.slice(index.start[word], index.end[word])
}

/** The words from one to before another, as they are written, with a space between paragraphs. */
export function wordsBetween(index: TextIndex, from: number, to: number): string {
  const first = index.paragraphOf[from]!
  const last = index.paragraphOf[to - 1]!
  return index.paragraphs
    .slice(first, last + 1)
    .map(({ text }, at) =>
      text.slice(
        at === 0 ? index.start[from] : 0,
        at === last - first ? index.end[to - 1] : undefined,
      ),
    )
    .join(' ')
}

function placesOf(key: Int32Array, size: number) {
  const counts = new Int32Array(size)
  const last = new Int32Array(size).fill(-1)
  const previous = new Int32Array(key.length)
  const lastPair = new Map<number, number>()
  const previousPair = new Int32Array(key.length)
  for (let at = 0; at < key.length; at++) {
    const own = key[at]!
    counts[own]!++
    previous[at] = last[own]!
    last[own] = at
    if (at + 1 === key.length) continue
    const pair = pairKey(own, key[at + 1]!)
    previousPair[at] = lastPair.get(pair) ?? -1
    lastPair.set(pair, at)
  }
  return { key, counts, last, previous, lastPair, previousPair }
}
