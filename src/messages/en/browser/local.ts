/** Messages of the search in a copy that is opened from a folder, without a server. */
export const local = {
  /** What the search finds. */
  scope:
    'This copy was opened from a folder. Its search finds words, phrases in quotation marks and references such as 5.A3, and only in the interview.',
  foundNothing: (query: string) => `Nothing found for “${query}” in the interview`,
}
