/** Whether a word is an abbreviation in capitals, such as `US`. In small letters it may be another word. */
export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(word)
}

/** Whether a text has an abbreviation in capitals, with full stops or without. */
export function hasAbbreviation(text: string, abbreviation: string): boolean {
  const letters = abbreviation.replace(/(?<=\p{L})(?=\p{L})/gu, String.raw`\.?`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${letters}(?![\p{L}\p{N}])`, 'u').test(text)
}
