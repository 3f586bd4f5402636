import { type Element, type Sentence, sentence } from '../../sentence.ts'
import type { Catalogue } from '../../catalogue.ts'
import { plural } from '../numbers.ts'

export const library: Catalogue['browser']['library'] = {
  inOthers: 'В других интервью',
  filters: {
    interview: { name: 'Интервью', any: 'Все интервью' },
    year: { name: 'Год', any: 'Любой год' },
  },
  onlyThis: 'Только это интервью',
  upTo: (passages) =>
    plural(passages, {
      one: 'до # фрагмента',
      few: 'до # фрагментов',
      many: 'до # фрагментов',
      other: 'до # фрагмента',
    }),
  outsidePassages: 'в примечаниях, глоссарии, источниках или заглавиях',
  foundIn: (interviews) =>
    plural(interviews, {
      one: 'Найдено в # интервью',
      few: 'Найдено в # интервью',
      many: 'Найдено в # интервью',
      other: 'Найдено в # интервью',
    }),
  alsoIn: (interviews) =>
    plural(interviews, {
      one: 'также ещё в # интервью',
      few: 'также ещё в # интервью',
      many: 'также ещё в # интервью',
      other: 'также ещё в # интервью',
    }),
  someWordsIn: (interviews) =>
    plural(interviews, {
      one: 'Ни в одном интервью нет всех этих слов; в # есть некоторые из них',
      few: 'Ни в одном интервью нет всех этих слов; в # есть некоторые из них',
      many: 'Ни в одном интервью нет всех этих слов; в # есть некоторые из них',
      other: 'Ни в одном интервью нет всех этих слов; в # есть некоторые из них',
    }),
  nowhere: <T>(query: string, interviews: Element<T>): Sentence<T> =>
    sentence`По запросу «${query}» ничего не найдено. Попробуйте другое слово или написание либо просмотрите ${interviews('список интервью')}.`,
  help: <T>(interviews: Element<T>): Sentence<T> =>
    sentence`Введите слово, имя или «точную фразу», чтобы искать во всех интервью. Можно также просмотреть ${interviews('список интервью')}.`,
  nothingHere: 'Ни в одном фрагменте этого интервью нет всех этих слов вместе.',
  allInInterview: 'Искать только в этом интервью',
  searchAll: 'Искать во всех интервью',
  showMore: (interviews) =>
    plural(interviews, {
      one: 'Показать ещё # интервью',
      few: 'Показать ещё # интервью',
      many: 'Показать ещё # интервью',
      other: 'Показать ещё # интервью',
    }),
  notSearched: 'Поиск в других интервью не удался. Попробуйте ещё раз.',
  notLoaded: 'Поиск в этом интервью не удался. Попробуйте ещё раз.',
  about: (year, speakers) =>
    [...(year === undefined ? [] : [String(year)]), speakers.join(', ')].join(' · '),
}
