import { countWords } from '#model/count-words.ts'
import { type ExchangeFile, turnsIn, wordsIn } from './exchange-file.ts'
import { isTitled } from './shape-head.ts'

/** The place between two consecutive exchanges: whether the second begins something new. */
export type Joint = {
  /** Whether a heading of the source, or a title by the editors, begins the second. */
  isHeading: boolean
  /** How likely its question only follows up the answer before, from 0 to 1. */
  followUp: number
  /** How much both speak of the same, compared with the other joints: above 0 more, below 0 less. */
  cohesion: number
}

/**
 * The joint before each exchange but the first. Nothing depends on the words of one language: a question follows up if it is
 * short beside the other questions of the interview, and two exchanges belong together if they share words that are rare in it.
 */
export function jointsIn(files: readonly ExchangeFile[], language: string): Joint[] {
  const questions = files.map((file) => wordsIn(turnsIn(file).slice(0, 1)))
  const typical = median(questions.filter((words) => words > 0))
  const texts = files.map((file) => wordCounts(file, language))
  const spread = new Map<string, number>()
  for (const text of texts)
    for (const word of text.keys()) spread.set(word, (spread.get(word) ?? 0) + 1)
  const similarities = files
    .slice(1)
    .map((_, index) => similarity(texts[index]!, texts[index + 1]!, spread, files.length))
  const mean = sum(similarities) / Math.max(1, similarities.length)
  const deviation =
    Math.sqrt(
      sum(similarities.map((one) => (one - mean) ** 2)) / Math.max(1, similarities.length),
    ) || 1
  return files.slice(1).map((file, index) => ({
    isHeading: beginsSection(file) || endsWithHeading(files[index]!),
    followUp: followsUp(questions[index + 1]!, typical),
    cohesion: Math.max(-1, Math.min(1, (similarities[index]! - mean) / deviation)),
  }))
}

/** From 1 for a question of a few words, which are hardly a sentence, to 0 for one of at least half the usual length. */
function followsUp(words: number, typical: number): number {
  const few = 3
  const usual = Math.max(few + 1, typical / 2)
  return Math.max(0, Math.min(1, (usual - words) / (usual - few)))
}

function beginsSection(file: ExchangeFile): boolean {
  return isTitled(file) || file.blocks[0]?.type === 'heading'
}

function endsWithHeading({ blocks }: ExchangeFile): boolean {
  return blocks.filter(({ type }) => type !== 'note').at(-1)?.type === 'heading'
}

function wordCounts(file: ExchangeFile, language: string): Map<string, number> {
  const counts = new Map<string, number>()
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  for (const { text } of turnsIn(file).flatMap(({ paragraphs }) => paragraphs))
    for (const { segment, isWordLike } of segmenter.segment(text)) {
      if (!isWordLike || countWords(segment) === 0) continue
      const word = segment.toLocaleLowerCase(language)
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  return counts
}

/** The cosine of two texts, with words weighted by how few exchanges have them. */
function similarity(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  spread: ReadonlyMap<string, number>,
  total: number,
): number {
  const weight = (count: number, word: string) =>
    (1 + Math.log(count)) * Math.log(total / (spread.get(word) ?? 1))
  const length = (text: ReadonlyMap<string, number>) =>
    Math.sqrt(sum([...text].map(([word, count]) => weight(count, word) ** 2)))
  const shared = [...one].map(([word, count]) => {
    const there = other.get(word)
    return there === undefined ? 0 : weight(count, word) * weight(there, word)
  })
  const lengths = length(one) * length(other)
  return lengths === 0 ? 0 : sum(shared) / lengths
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
