import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** Messages of the search page and of the records in the search index. The script’s own are in `browser/search.ts`. */
export const search: Catalogue['search'] = {
  title: 'Поиск',
  description: 'Поиск по интервью, глоссарию, примечаниям и библиографии.',
  descriptionWithoutApparatus: 'Поиск по интервью.',
  field: 'Поиск по изданию',
  submit: 'Найти',
  noScript: (index, glossary, wholeText) =>
    sentence`Для поиска нужен JavaScript. Без него имена и термины можно найти через ${index('указатель')} и ${glossary('глоссарий')}, а любые слова\u00a0— поиском браузера, открыв ${wholeText('полный текст')}.`,
  noScriptWithoutIndex: (wholeText) =>
    sentence`Для поиска нужен JavaScript. Без него слова можно найти поиском браузера, открыв ${wholeText('полный текст')}.`,
  descriptionInLibrary: 'Поиск по всем интервью, их глоссариям, примечаниям и источникам.',
  fieldInLibrary: 'Поиск по всем интервью',
  noScriptInLibrary: (interviews) =>
    sentence`Для поиска нужен JavaScript. Без него можно просмотреть ${interviews('список интервью')}, а слова найти поиском браузера в полном тексте каждого из них.`,
  engine: (edition) => `Поиск: ${edition}`,
  exchange: (number) => `Раздел ${number}`,
}
