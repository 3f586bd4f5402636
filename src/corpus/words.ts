import { withoutInvisible } from '#model/invisible.ts'
import { unspacedScripts } from '#model/script.ts'

/** A word of a text. `gap` is the punctuation between it and the word before it. */
export type Word = { text: string; gap: string; start: number; end: number }

/**
 * The words of a text in any script. In a script without spaces between words, each character counts as a
 * word. A hyphen separates words like a space, an apostrophe inside a word does not: `SCO-led` is two
 * words, `SCO’s` is one. Invisible characters such as soft hyphens are removed.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index
    const end = start + match[0].length
    const word = withoutInvisible(match[0]).normalize('NFC').replaceAll("'", '’')
    const gap = words.length === 0 ? '' : text.slice(last, start).replace(/[\s\-‐‑‒–]+/g, ' ')
    words.push({ text: word, gap, start, end })
    last = end
  }
  return words
}

const unspaced = String.raw`[${unspacedScripts}\p{scx=Hang}]`

const wordPattern = new RegExp(
  String.raw`[\p{L}&&${unspaced}]\p{M}*|` +
    String.raw`[[\p{L}\p{N}]--${unspaced}](?:\p{DI}*[’']?\p{DI}*[[\p{L}\p{N}\p{M}]--${unspaced}])*`,
  'gv',
)
