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

/** Counts characters as Chinese and Japanese do: each letter that is written without spaces, and each other word as one. */
export function countCharacters(text: string): number {
  return text.match(character)?.length ?? 0
}

function countSegments(text: string): number {
  return Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike).length
}

const isUnspaced = new RegExp(`[${unspacedScripts}]`, 'u')
const character = new RegExp(
  String.raw`[\p{L}&&[${unspacedScripts}]]|[[\p{L}\p{N}]--[${unspacedScripts}]][[\p{L}\p{N}\p{M}’'.,\-]--[${unspacedScripts}]]*`,
  'gv',
)
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
