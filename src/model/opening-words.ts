import { baseLanguage } from './base-language.ts'
import { withoutInvisible } from './invisible.ts'

/** How many characters the first words of a text have at most, in place of a title. */
const most = 72

/** How many times more characters words have where there are spaces between them. */
const shorter = 2.5

/**
 * The first words of a text: all of it if it is short, or else its first sentences if they are neither too long nor too
 * short, or else as many words as there is space for, and an ellipsis.
 *
 * @param length how many characters it may have, fewer in languages that are written without spaces.
 */
export function openingWords(text: string, language: string, length = most): string {
  const plain = withoutInvisible(text).replace(/\s+/g, ' ').trim()
  const isUnspaced = unspacedLanguages.has(baseLanguage(language))
  const limit = isUnspaced ? Math.round(length / shorter) : length
  if (plain.length <= limit) return plain
  const start = plain.slice(0, limit * 2)
  const sentences = sentencesIn(start, language).findLast(({ length }) => length <= limit)
  if (sentences !== undefined && sentences.length > limit / 2) return sentences
  const words = isUnspaced ? wordsIn(start, language) : start.split(/(?<=\s)/)
  let opening = ''
  for (const word of words) {
    if (opening.length + word.trimEnd().length > limit) break
    opening += word
  }
  // A single word can be longer than the limit, such as a web address.
  if (opening === '') opening = Array.from(start).slice(0, limit).join('')
  return opening.replace(/[\s,.;:，、；：。–—«“„‘(（\[-]+$/u, '') + (isUnspaced ? '……' : ' …')
}

/** The text up to the end of each of its sentences. */
function sentencesIn(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
  return Array.from(segments, ({ segment, index }) =>
    text.slice(0, index + segment.length).trimEnd(),
  )
}

function wordsIn(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  return Array.from(segments, ({ segment }) => segment)
}

const unspacedLanguages = new Set(['ja', 'km', 'lo', 'my', 'th', 'yue', 'zh'])
