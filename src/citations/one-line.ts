/** Text on one line: each line break in it, of whatever kind, is a space, and so are several spaces, which mark fields in RIS. */
export function inOneLine(text: string): string {
  return text
    .replace(/[\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
