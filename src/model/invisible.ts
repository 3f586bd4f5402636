/**
 * A text without the characters that nobody sees: soft hyphens, joiners, marks of direction and order. They are text, and stay
 * in it; addresses have none, and words are compared without them.
 */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}
