/** A text with the digits of any script as ASCII digits. */
export function withAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, asciiDigit)
}

/** The ASCII digit with the value of a digit of any script. In Unicode, the ten digits of a script follow each other. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}
