import { formatAddress, parseAddress } from '#model/paragraph-address.ts'
import { fold } from './fold.ts'
import {
  cleanLine,
  queryWords,
  smallWordTest,
  subjectOf,
  trimWord,
  withoutFrame,
} from './query-words.ts'
import { readSpeaker, type SpeakerNames } from './query-speaker.ts'
import { hasUnspacedScript, normalizeWord, toSeparateWords } from './split-words.ts'

/** A parsed query. */
export type Query = {
  /** The query for display, without invisible characters and those that would change the direction of the line. */
  text: string
  /** What it asks about, with the small words within it: `end of history` of `who said “end of history”?` */
  subject: string
  /** Phrases in quotation marks, and words in a script that is written without spaces. */
  phrases: string[]
  /** Its other words, without small words unless there is nothing else. */
  words: string[]
  /** Words and phrases after a minus, which no result may have. */
  excluded: string[]
  /** The key of the speaker whose words it asks for. */
  speaker: string | undefined
  /** The address of a paragraph or exchange, if that is the query: `5.A3` or `E7`. */
  place: string | undefined
}

/** How queries are worded in the language of the interface, from its messages. */
export type QueryWording = {
  /** How an exchange is typed; its group is the number. English always works. */
  exchangeQuery?: RegExp
  /** A word that is not what a query asks about. */
  smallWords?: RegExp
  /** What frames the subject of a question, at its beginning or end. */
  asking?: RegExp
  /** A verb of saying beside a speaker, who is `@`; its groups belong to the subject. */
  saying?: RegExp
}

const maxWords = 12
const maxParts = 4

const quote = '["“”„‟«»]'
/** A phrase in quotation marks; in single ones only if they are not apostrophes and enclose several words. */
const phrasePattern = new RegExp(
  String.raw`${quote}([^"“”„‟«»]+)${quote}|(?<![\p{L}\p{N}])[‘‚'‹]([^‘‚'’‹›]+\s[^‘‚'’‹›]+)[’‘'›](?![\p{L}\p{N}])`,
  'gu',
)
const excludedPattern = new RegExp(
  String.raw`(?<!\S)[-−](?:${quote}([^"“”„‟«»]+)${quote}|(?=[\p{L}\p{N}])(\S+))`,
  'gu',
)
/** What stands for words that were left out of a quotation. */
const ellipsis = /[[(]?(?:…|\.{3,}|(?:\. ){2,}\.)[\])]?/gu

/**
 * Parses a query. It accepts quotation marks of any kind, and never fails.
 *
 * @param wording how queries are worded in the language of the interface.
 * @param speakers the names of the speakers.
 */
export function readQuery(
  typed: string,
  wording: QueryWording = {},
  speakers: SpeakerNames = {},
): Query {
  const text = cleanLine(typed)
  const normalised = text.replace(/\S+/g, normalizeWord)
  const place = parsePlace(normalised, wording.exchangeQuery)
  const said = place === undefined ? readSpeaker(normalised, speakers, wording.saying) : undefined
  const wanted = said && readParts(said.rest, wording)
  if (wanted?.hasSubject) return { text, place, ...wanted.parts, speaker: said?.speaker }
  return { text, place, ...readParts(normalised, wording).parts, speaker: undefined }
}

/** A phrase as it is indexed: dashes between words do not count. */
function withoutDashes(phrase: string): string {
  return phrase
    .replace(/(?<=\s)[-–—―]+(?=\s)|[—―]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

type Parts = Pick<Query, 'subject' | 'phrases' | 'words' | 'excluded'>

/** The parts of a query. `hasSubject` is false if it consists of small words. */
function readParts(text: string, wording: QueryWording): { parts: Parts; hasSubject: boolean } {
  const excluded: string[] = []
  const left = text.replace(excludedPattern, (_, phrase: string = '', word: string = '') => {
    excluded.push(phrase || trimWord(word))
    return ' '
  })
  const own = excluded.filter((one) => fold(one) !== '')
  // If a query only excludes, search for what it excludes.
  if (fold(left) === '' && own.length > 0)
    return readParts(text.replace(/(?<!\S)[-−]/g, ''), wording)
  const phrases: string[] = []
  const rest = withoutFrame(left, wording.asking).replace(
    phrasePattern,
    (_, one = '', other = '') => {
      const parts = ((one || other) as string).split(ellipsis).map(withoutDashes)
      phrases.push(...parts.filter((part) => fold(part) !== ''))
      return ' '
    },
  )
  const isSmall = smallWordTest(text, wording.smallWords)
  const all = queryWords(rest)
  const spaced = all.filter((word) => !hasUnspacedScript(word))
  const unspaced = all.filter(hasUnspacedScript)
  const large = spaced.filter((word) => !isSmall(word))
  const hasSubject = phrases.length + large.length > 0 || !unspaced.every(isSmall)
  phrases.push(...unspaced)
  const parts = {
    subject: subjectOf(withoutFrame(left, wording.asking), isSmall),
    phrases: phrases.slice(0, maxParts),
    words: [...new Set(large.length + phrases.length > 0 ? large : spaced)].slice(0, maxWords),
    excluded: own.slice(0, maxParts),
  }
  return { parts, hasSubject }
}

/** The parts of a query that the engine searches separately: each phrase, and all words together. */
export function queryParts({ phrases, words }: Pick<Query, 'phrases' | 'words'>): string[] {
  const exact = phrases.map((phrase) => `"${toSeparateWords(phrase)}"`)
  return words.length > 0 ? [...exact, words.join(' ')] : exact
}

function parsePlace(text: string, exchangeQuery?: RegExp): string | undefined {
  const [, number, kind = '', count = ''] =
    /^0*(\d{1,5})\s*[.:·,-]?\s*([apq])\s*0*(\d{1,4}[a-z]?)$/i.exec(text) ?? []
  const address = number === undefined ? undefined : parseAddress(`${number}.${kind}${count}`)
  if (address) return formatAddress(address)
  const [, exchange] =
    /^(?:exchange|ex\.?|no\.?|№|#)\s*(\d{1,5})$/i.exec(text) ?? exchangeQuery?.exec(text) ?? []
  return exchange === undefined ? undefined : exchangePlace(Number(exchange))
}

/** The address of an exchange in the index. */
export function exchangePlace(number: number): string {
  return `E${number}`
}
