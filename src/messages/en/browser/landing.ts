/** Messages on arrival: links to what is not there, similar pages on the page “Page not found”. */
export const landing = {
  unknownFragment: (id: string) => `“${id}” isn’t on this page; showing the top`,
  wordsGoneFromParagraph:
    'The words that this link points to are no longer here; showing the paragraph they came from',
  wordsGoneFromPage: 'The words that this link points to are no longer on this page',
  similarPages: 'Did you mean…',
  searchFor: (words: string) => `Search for “${words}”`,
}
