import { withoutInvisible } from '#model/invisible.ts'
import { formatAddress, parseAddress } from '#model/paragraph-address.ts'
import { fold } from './fold.ts'
import { hasUnspacedScript, normalizeWord, toSeparateWords } from './split-words.ts'

/** A parsed query. */
export type Query = {
  /** The query for display, without invisible characters and those that would change the direction of the line. */
  text: string
  /** Phrases in quotation marks, and words in a script that is written without spaces. */
  phrases: string[]
  words: string[]
  /** The address of a paragraph or exchange, if that is the query: `5.A3` or `E7`. */
  place: string | undefined
}

const maxLength = 200
const maxWords = 12

/**
 * Parses a query. It accepts quotation marks of any kind, and never fails.
 *
 * @param exchangeQuery how an exchange is typed in the language of the interface; its group is the number. English always works.
 */
export function readQuery(typed: string, exchangeQuery?: RegExp): Query {
  const text = withoutInvisible(typed)
    .replace(/\p{Cs}|\p{Cc}|\p{Cf}|\p{Co}/gu, ' ')
    .slice(0, maxLength)
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const phrases: string[] = []
  const normalised = text.replace(/\S+/g, normalizeWord)
  const rest = normalised.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/g, (_, phrase: string) => {
    if (fold(phrase) !== '') phrases.push(phrase.trim())
    return ' '
  })
  const words = rest
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''))
    .filter((word) => fold(word) !== '')
  phrases.push(...words.filter(hasUnspacedScript))
  return {
    text,
    phrases: phrases.slice(0, 4),
    words: [...new Set(words.filter((word) => !hasUnspacedScript(word)))].slice(0, maxWords),
    place: parsePlace(normalised, exchangeQuery),
  }
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
