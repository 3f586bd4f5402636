/**
 * Words with their quotation marks turned as a quotation inside double marks has them: double ones become single, single
 * ones double. An apostrophe stays what it is.
 *
 * @param text the words as they are printed, with curly or straight marks.
 */
export function innerQuotes(text: string): string {
  let open = 0
  return text
    .split('')
    .map((sign, at) => {
      if (sign === '“') return '‘'
      if (sign === '”') return '’'
      if (sign === '"') return opensAt(text, at) ? '‘' : '’'
      if (sign === '‘') {
        open++
        return '“'
      }
      if (sign !== '’' || open === 0 || isLetter(text.charAt(at + 1))) return sign
      open--
      return '”'
    })
    .join('')
}

function opensAt(text: string, at: number): boolean {
  return at === 0 || /[\s(\[—–“‘]/.test(text.charAt(at - 1))
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign)
}
