/** Ends a sentence, unless it ends with an abbreviation, such as the «г.» of a date, whose full stop is enough. */
export function withFullStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
