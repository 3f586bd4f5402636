/**
 * Swaps double and single quotation marks, as is done in a quotation inside double quotation marks. Apostrophes stay.
 *
 * @param text text with curly or straight quotation marks.
 */
export function innerQuotes(text: string): string {
  let open = 0
  return text
    .split('')
    .map((character, at) => {
      if (character === '“') return '‘'
      if (character === '”') return '’'
      if (character === '"') return opensAt(text, at) ? '‘' : '’'
      if (character === '‘') {
        open++
        return '“'
      }
      if (character !== '’' || open === 0 || isLetter(text.charAt(at + 1))) return character
      open--
      return '”'
    })
    .join('')
}

function opensAt(text: string, at: number): boolean {
  return at === 0 || /[\s(\[—–“‘]/.test(text.charAt(at - 1))
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}
