import type { Catalogue } from '../../catalogue.ts'

/** Messages on arrival: links to what is not there, similar pages on the page “Page not found”. */
export const landing: Catalogue['browser']['landing'] = {
  unknownFragment: (id) => `На этой странице нет места «${id}»; показано начало`,
  wordsGoneFromParagraph: 'Слов из этой ссылки больше нет; показан абзац, откуда они взяты',
  wordsGoneFromPage: 'Слов из этой ссылки больше нет на этой странице',
  similarPages: 'Похожие страницы',
  searchFor: (words) => `Искать «${words}»`,
}
