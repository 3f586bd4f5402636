import { replaceRareBreaks } from '#model/characters.ts'

/** Puts text on one line. Runs of line breaks and spaces become one space: two would mark a field in RIS. */
export function inOneLine(text: string): string {
  return replaceRareBreaks(text, ' ')
    .replace(/[\n\r ]+/g, ' ')
    .trim()
}
