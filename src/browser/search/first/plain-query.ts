import { messages } from 'virtual:messages/hits'
import { isUnspaced } from '#search/words-in.ts'
import { type Terms, toTerms } from './terms.ts'

/** Words with spaces between them, with hyphens and apostrophes only within words. */
const plain = /^[\p{L}\p{M}\p{N}]+(?:(?:\s+|[’'-])[\p{L}\p{M}\p{N}]+)*$/u
const onePhrase = /^["“„«]((?:(?!\s[-−–—]|\.\.)[^"“”„‟«»…])+)["”“»]$/
/** What may be a reference: a number with little beside it. */
const reference = /^\D{0,12}\d+.{0,6}$/

/**
 * The terms of a query that consists of words, or of one phrase in quotation marks: the same that `readQuery` finds in it.
 * Undefined for any other: an exclusion, a reference, a question or a speaker is understood only once the search has loaded.
 *
 * @param names what the speakers are called.
 */
export function plainTerms(query: string, names: readonly string[]): Terms | undefined {
  const text = query.trim()
  // The search itself knows more forms of characters.
  if (text !== text.normalize('NFKC') || /(?![0-9])\p{Nd}/u.test(text)) return undefined
  const phrase = onePhrase.exec(text)?.[1]
  if (phrase !== undefined) return toTerms('', [phrase], [])
  const words = text.split(/\s+/).map((word) => word.replace(/['’]s$/, ''))
  const isSmall = (word: string) => messages.smallWords.test(word)
  const isName = (name: string) => name !== '' && text.toLowerCase().includes(name.toLowerCase())
  const isOther =
    !plain.test(text) ||
    reference.test(text) ||
    messages.asking.test(text) ||
    (words.length > 1 && names.some(isName)) ||
    words.length > 12 ||
    // `WHO` is a name.
    words.some((word) => /['’]/.test(word) || (isSmall(word) && word === word.toUpperCase()))
  if (isOther) return undefined
  const large = words.filter((word) => isUnspaced(word) || !isSmall(word))
  const subject = words.slice(words.indexOf(large[0]!), words.lastIndexOf(large.at(-1)!) + 1)
  const sought = large.length > 0 ? large : words
  return toTerms(
    (large.length > 0 ? subject : words).join(' '),
    sought.filter(isUnspaced),
    sought.filter((word) => !isUnspaced(word)),
  )
}
