import { unspacedScripts } from './script.ts'

/**
 * How many words a text has: what stands between spaces, and in a script that is written without them the words that the
 * platform tells apart.
 */
export function countWords(text: string): number {
  let count = 0
  for (const piece of text.split(/\s+/)) {
    if (isUnspaced.test(piece)) count += segmented(piece)
    else if (piece !== '') count++
  }
  return count
}

function segmented(text: string): number {
  return Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike).length
}

const isUnspaced = new RegExp(`[${unspacedScripts}]`, 'u')
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
