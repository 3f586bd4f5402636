/** A word without its ending, of those that English words have. */
export function withoutEnding(word: string): string {
  return word.replace(/(?:ies|y|es|e|s)$/, '')
}

/** Whether a word differs from another only in an ending of up to three letters, as in English. */
export function hasEnglishEnding(word: string, sought: string): boolean {
  const stem = withoutEnding(sought)
  return stem.length > 2 && word.startsWith(stem) && word.length - stem.length <= 3
}
