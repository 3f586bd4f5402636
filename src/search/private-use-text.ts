/**
 * Signs of the private use area. The engine keeps them in a text and counts them as words, but does not index them: a
 * record can say things about itself that nobody finds.
 */
const privateUseStart = 0xe000

export function toPrivateUse(text: string): string {
  return text.replace(/[\x20-\x7e]/g, (sign) =>
    String.fromCharCode(privateUseStart + sign.charCodeAt(0)),
  )
}

/** The hidden text of a word, undefined for a word that is spoken. */
export function fromPrivateUse(word: string): string | undefined {
  const first = word.charCodeAt(0)
  if (!(first > privateUseStart && first < privateUseStart + 0x7f)) return undefined
  return word.replace(/./gs, (sign) => String.fromCharCode(sign.charCodeAt(0) - privateUseStart))
}
