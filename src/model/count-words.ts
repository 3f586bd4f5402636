import { unspacedScripts } from './script.ts'

/** Counts words: by spaces, or with `Intl.Segmenter` in scripts that are written without them. */
export function countWords(text: string): number {
  let count = 0
  for (const piece of text.split(/\s+/)) {
    if (isUnspaced.test(piece)) count += countSegments(piece)
    else if (piece !== '') count++
  }
  return count
}

function countSegments(text: string): number {
  return Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike).length
}

const isUnspaced = new RegExp(`[${unspacedScripts}]`, 'u')
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
