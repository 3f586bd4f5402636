/**
 * Text in characters of Unicode's private use area. Pagefind keeps such characters and counts them as words, but does not
 * index them, so a record can carry data that no search finds.
 */
const privateUseStart = 0xe000

/** Moves the ASCII characters of a text to the private use area. */
export function toPrivateUse(text: string): string {
  return text.replace(/[\x20-\x7e]/g, (character) =>
    String.fromCharCode(privateUseStart + character.charCodeAt(0)),
  )
}

/** The original of a private-use text, or undefined for any other word. */
export function fromPrivateUse(word: string): string | undefined {
  const first = word.charCodeAt(0)
  if (!(first > privateUseStart && first < privateUseStart + 0x7f)) return undefined
  return word.replace(/./gs, (character) =>
    String.fromCharCode(character.charCodeAt(0) - privateUseStart),
  )
}
