/**
 * Removes invisible characters: soft hyphens, joiners, direction marks and byte order marks. They may be
 * in a text, but not in an address, and words are compared without them.
 */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}
