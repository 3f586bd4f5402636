/** Messages on arrival: links to what is not there, similar pages on the page “Page not found”. */
export const landing = {
  unknownFragment: (id: string) => `“${id}” isn’t on this page; showing the top`,
  wordsGoneFromParagraph:
    'The words of this link are no longer here; showing the paragraph they were quoted from',
  wordsGoneFromPage: 'The words of this link are no longer on this page',
  similarPages: 'Did you mean',
}
