import { brotliCompressSync } from 'node:zlib'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { memoize } from '#model/memoize.ts'
import { shortAddress } from '#model/paragraph-address.ts'
import type { ExchangeText, InterviewText, PassageText } from './interview-text.ts'
import { speakerNames } from './speaker-names.ts'

/** How large the text may be, in bytes after compression with Brotli. English of this size has about 33,000 characters. */
export const maxTextSize = 10_300

/** How large it may be if that is only the beginning of the interview, which has few of the hits. */
export const maxPartSize = 4096

/** No text is compressed to less than a tenth. What is longer is not compressed to find out whether it fits. */
const charactersPerByte = 10

/** Makes the text in which first hits are found: the whole interview, or as many paragraphs from its beginning as fit. */
export const textForFirstHits = memoize((corpus: SearchedCorpus): InterviewText => {
  const whole = wholeText(corpus)
  const total = countPassages(whole.exchanges)
  const first = (count: number): InterviewText => ({
    ...whole,
    isWhole: count === total,
    exchanges: firstPassages(whole.exchanges, count),
  })
  const fits = (count: number, size: number) => {
    const json = JSON.stringify(first(count))
    return json.length <= size * charactersPerByte && brotliCompressSync(json).length <= size
  }
  let [fitting, tooMany] = [0, total + 1]
  if (fits(total, maxTextSize)) return first(total)
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2)
    if (fits(middle, maxPartSize)) fitting = middle
    else tooMany = middle
  }
  return first(fitting)
})

/** All of the interview, however long. */
export function wholeText({ edition, exchanges, glossary }: SearchedCorpus): InterviewText {
  const speakers: InterviewText['speakers'] = [
    ['introduction', ''],
    ...edition.speakers.map(({ key, label }): [string, string] => [key, label]),
  ]
  return {
    isWhole: true,
    names: shortestNames(Object.values(speakerNames({ edition, glossary })).flat()),
    speakers,
    exchanges: exchanges.map((exchange) => exchangeText(exchange, speakers)),
  }
}

type SearchedCorpus = Pick<Corpus, 'edition' | 'exchanges' | 'glossary'>

function shortestNames(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((one) => one !== name && name.includes(one)))
}

function exchangeText(
  { number, slug, title, turns }: Exchange,
  speakers: InterviewText['speakers'],
): ExchangeText {
  const passages = turns.flatMap(({ by, paragraphs }) => {
    const speaker = by ? speakers.findIndex(([key]) => key === by.key) : 0
    return paragraphs.map(({ id, words }): PassageText => [shortAddress(id), speaker, words.text])
  })
  return [slug, number, title, passages]
}

function countPassages(exchanges: readonly ExchangeText[]): number {
  return exchanges.reduce((sum, [, , , passages]) => sum + passages.length, 0)
}

function firstPassages(exchanges: readonly ExchangeText[], count: number): ExchangeText[] {
  let left = count
  return exchanges.flatMap(([slug, number, title, passages]): ExchangeText[] => {
    const own = passages.slice(0, left)
    left -= own.length
    return own.length > 0 ? [[slug, number, title, own]] : []
  })
}
