import { messages } from 'virtual:messages/hits'
import { isUnspaced } from '#search/words-in.ts'
import { type Terms, toTerms } from './terms.ts'

/** Words with spaces or hyphens between them, some with the ending of a possessive. */
const plain = /^(?:[\p{L}\p{M}0-9]+(?:[’']s(?!-))?(?:\s+|-|$))+$/u
const quoted = /^["“„«](.*)["”“»]$/
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
  const phrase = quoted.exec(text)?.[1]
  // The search itself knows more forms of characters.
  if (!plain.test(phrase ?? text) || text !== text.normalize('NFKC')) return undefined
  if (phrase) return toTerms('', [phrase], [])
  const words = text.split(/\s+/).map((word) => word.replace(/['’]s$/, ''))
  const isSmall = (word: string) => messages.smallWords.test(word)
  const isName = (name: string) => text.toLowerCase().includes(name.toLowerCase())
  const isOther =
    reference.test(text) ||
    messages.framing.test(text) ||
    (words.length > 1 && names.some(isName)) ||
    words.length > 12 ||
    // `WHO` is a name.
    words.some((word) => isSmall(word) && word === word.toUpperCase())
  if (isOther) return undefined
  const large = words.filter((word) => isUnspaced(word) || !isSmall(word))
  const sought = large[0] ? large : words
  const subject = words.slice(words.indexOf(sought[0]!), words.lastIndexOf(sought.at(-1)!) + 1)
  return toTerms(
    subject.join(' '),
    sought.filter(isUnspaced),
    sought.filter((word) => !isUnspaced(word)),
  )
}
