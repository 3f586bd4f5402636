import { withoutInvisible } from '#model/invisible.ts'
import { fold } from './fold.ts'

const maxLength = 200

/** The text without what would spoil a line, cut after a word. */
export function cleanLine(typed: string): string {
  const line = withoutInvisible(typed)
    .replace(/\p{Cs}|\p{Cc}|\p{Cf}|\p{Co}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const cut = line.slice(0, maxLength).replace(/\p{Cs}/gu, '')
  return (line.length > maxLength ? cut.replace(/\s\S*$/, '') : cut).trim()
}

/** The words of a text. `US` of `U.S.` is one of them. */
export function queryWords(text: string): string[] {
  return (
    text
      // Where lines were joined, there is no space after a sentence.
      .split(/[\s—―…]+|(?<=\p{Ll}[.,;!?])(?=\p{Lu})/u)
      .map((word) => trimWord(word).replace(/(?<=[\p{L}\p{N}])['’]s$/iu, ''))
      .filter((word) => fold(word) !== '')
  )
}

/** A word without the punctuation around it, and without the full stops of an abbreviation. */
export function trimWord(word: string): string {
  const core = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
  return /^\p{L}(?:\.\p{L})+$/u.test(core) ? core.replaceAll('.', '') : core
}

/** Whether a word is small. One in capitals is a name, unless everything is: `WHO`. */
export function smallWordTest(text: string, smallWords?: RegExp): (word: string) => boolean {
  const isShouted = text === text.toUpperCase()
  return (word) => {
    const isName =
      !isShouted && word.length > 1 && word !== word.toLowerCase() && word === word.toUpperCase()
    const short = word.replace(/n?['’]\p{L}{1,2}$/u, '')
    return !isName && smallWords !== undefined && (smallWords.test(word) || smallWords.test(short))
  }
}

/** A query without what frames its subject, and without a question mark. */
export function withoutFrame(text: string, asking?: RegExp): string {
  const subject = asking ? text.replace(/[?？؟!！\s]+$/, '').replace(asking, ' ') : text
  return fold(subject) === '' ? text : subject
}

/** A text without the small words at its ends, unless it has no others. */
export function subjectOf(text: string, isSmall: (word: string) => boolean): string {
  const words = text.replace(/\s+/g, ' ').trim().split(' ')
  const isLarge = (word: string) => fold(word) !== '' && !isSmall(trimWord(word))
  const first = words.findIndex(isLarge)
  return (first < 0 ? words : words.slice(first, words.findLastIndex(isLarge) + 1)).join(' ')
}
