import type { Catalogue } from '../../catalogue.ts'

/** Messages on arrival: links to what is not there, similar pages on the page “Page not found”. */
export const landing: Catalogue['browser']['landing'] = {
  unknownFragment: (id) =>
    `„${id}“ gibt es auf dieser Seite nicht; angezeigt wird der Seitenanfang`,
  wordsGoneFromParagraph:
    'Die verlinkten Wörter stehen hier nicht mehr; angezeigt wird der Absatz, aus dem sie stammen',
  wordsGoneFromPage: 'Die verlinkten Wörter stehen nicht mehr auf dieser Seite',
  similarPages: 'Ähnliche Seiten',
  searchFor: (words) => `Nach „${words}“ suchen`,
}
