/**
 * A reference, a date or a name in any script, whose letters and digits keep their own order among Arabic words, and do not
 * change the order of these.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
