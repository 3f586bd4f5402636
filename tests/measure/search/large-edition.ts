import { invented, numbersFrom, wordsFrom } from './vocabulary.ts'

/** What a generated edition is to be like. */
export type LargeEdition = {
  /** How many exchanges it has. */
  exchanges: number
  /** Its languages, as in `edition.yaml`. The words are invented and belong to none. */
  languages: { language: string; apparatus: string }
  /** Words that are in one of a dozen paragraphs each. */
  frequent: readonly string[]
  /** Words that are in one paragraph each, in the middle of the conversation. */
  rare: readonly string[]
}

/** How the parts of an edition grow that are not its text: with the root of its length, and topics more slowly still. */
export function sizesFor(exchanges: number): { entries: number; notes: number; topics: number } {
  return {
    entries: Math.round(24 * Math.sqrt(exchanges)),
    notes: Math.round(45 * Math.sqrt(exchanges)),
    topics: Math.round(6 + Math.log2(exchanges)),
  }
}

/**
 * Makes the files of a large edition: exchanges of three or four paragraphs and about 370 words, with two speakers, topics, terms
 * and notes. The same options always make the same files.
 *
 * @returns the path and the text of each file.
 */
export function* largeEdition(options: LargeEdition): Generator<[path: string, text: string]> {
  const { exchanges, languages } = options
  const { entries, notes, topics } = sizesFor(exchanges)
  const writer = proseWriter(numbersFrom(exchanges))
  yield ['edition.yaml', editionFile(languages)]
  yield ['transcript.txt', 'A Long Talk\n']
  const topicKeys = Array.from({ length: topics }, (_, index) => `topic-${index + 1}`)
  yield [
    'topics.yaml',
    topicKeys.map((key) => `${key}: { label: ${writer.sentence(2)} }\n`).join(''),
  ]
  const names = Array.from({ length: entries }, (_, index) => nameOf(index))
  for (const [index, label] of names.entries()) {
    const alias = index % 3 === 0 ? `aliases: [${nameOf(entries + index)}]\n` : ''
    const front = `label: ${label}\nkind: concept\n${alias}`
    yield [`glossary/entry-${index + 1}.md`, `---\n${front}---\n\n${writer.prose(45)}\n`]
  }
  for (let number = 1; number <= exchanges; number++) {
    const name = String(number).padStart(String(exchanges).length, '0')
    const own = ([] as string[]).concat(
      itemsAt(number, entries, exchanges).map(
        (index) => `:term[${names[index]!}]{#entry-${index + 1}}`,
      ),
      itemsAt(number, notes, exchanges).map((index) => `:note[${writer.words(2)}]{#note-${index}}`),
    )
    const paragraphs = Array.from({ length: number % 2 === 0 ? 3 : 4 }, (_, index) => {
      const planted = plantedIn(options, number, index)
      const mentioned = writer.chance(0.4) ? [writer.oneOf(names)] : []
      const marked = own.filter((_, at) => at % 3 === index)
      return writer.prose(index === 0 ? 45 : 130, [...planted, ...mentioned, ...marked])
    })
    const [question, ...answers] = paragraphs
    const bodies = itemsAt(number, notes, exchanges).map(
      (index) => `:::note{#note-${index}}\n${writer.prose(35)}\n:::\n\n`,
    )
    const about = [topicKeys[number % topics]!, writer.oneOf(topicKeys)]
    yield [
      `exchanges/${name}-exchange-${number}.mdx`,
      `---\nnumber: ${number}\ntitle: ${writer.sentence(6)}\ntopics: [${[...new Set(about)].join(', ')}]\n---\n\n` +
        `:::question\n${question}\n:::\n\n:::answer\n${answers.join('\n\n')}\n:::\n\n${bodies.join('')}`,
    ]
  }
}

/** The indexes of the items in an exchange if they are spread evenly over all. */
function itemsAt(exchange: number, items: number, exchanges: number): number[] {
  const from = Math.ceil(((exchange - 1) * items) / exchanges)
  const to = Math.ceil((exchange * items) / exchanges)
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** The words that were asked for in a paragraph of an exchange. */
function plantedIn(options: LargeEdition, exchange: number, paragraph: number): string[] {
  const { exchanges, frequent, rare } = options
  const isMiddle = exchange === Math.ceil(exchanges / 2) && paragraph === 1
  // An exchange has three or four paragraphs, so one of four exchanges has each word once.
  const isNext = (_: string, index: number) =>
    paragraph === 1 + (exchange % 2) && exchange % 4 === index % 4
  return [...frequent.filter(isNext), ...(isMiddle ? rare : [])]
}

function editionFile({ language, apparatus }: LargeEdition['languages']): string {
  return `title: A Long Talk
language: ${language}
apparatus: ${apparatus}
speakers:
  - { key: ida, name: Ida, label: Ida, role: interviewer }
  - { key: oskar, name: Oskar, label: Oskar, role: respondent }
`
}

/** A name in two words, which no sentence of the stream of words has. */
function nameOf(index: number): string {
  const [first, second] = [capital(invented(2e7 + index)), capital(invented(3e7 + index))]
  return `${first} ${second}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Writes sentences of invented words. */
function proseWriter(random: () => number) {
  const word = wordsFrom(random)
  const upTo = (limit: number) => Math.floor(random() * limit)
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const sentence = (count: number) => capital(words(count))
  return {
    words,
    sentence,
    chance: (share: number) => random() < share,
    oneOf: <T>(list: readonly T[]): T => list[upTo(list.length)]!,
    /** About so many words, in sentences, of which the first have the given ones in their middle. */
    prose(count: number, given: readonly string[] = []): string {
      const sentences: string[] = []
      for (let left = count; left > 0 || sentences.length < given.length;) {
        const length = 8 + upTo(16)
        const inside = given[sentences.length]
        const end = inside === undefined ? '' : ` ${inside} ${words(3)}`
        sentences.push(`${sentence(length)}${end}.`)
        left -= length
      }
      return sentences.join(' ')
    },
  }
}
