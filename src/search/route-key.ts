/** A word of a query as Pagefind looks it up, but for its ending: without case, marks and punctuation. */
export function routeKey(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
