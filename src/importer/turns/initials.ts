/** Whether a label is the first letter of a name: `К` of `Кузяков`. */
export function isFirstLetterOf(label: string, name: string): boolean {
  return /^\p{Lu}\.?$/u.test(label) && /^\p{L}{3}/u.test(name) && name.startsWith(label.charAt(0))
}

/**
 * Whether a label is initials of a name, in its order, beginning with the first: `М.Н.` or `МН` of `Михаил Сергеевич Найденкин`.
 * At least two letters are needed.
 */
export function isInitialsOf(label: string, name: string): boolean {
  const letters = /^(?:\p{Lu}[.\s]*){2,4}$/u.test(label) ? (label.match(/\p{Lu}/gu) ?? []) : []
  const words = name.split(/[\s\-‐‑]+/u).map((word) => word.charAt(0))
  if (letters.length < 2 || words.length < 2 || letters[0] !== words[0]) return false
  let from = 0
  return letters.every((letter) => {
    const at = words.indexOf(letter, from)
    from = at + 1
    return at >= 0
  })
}
