import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { plural } from './numbers.ts'

/** Messages of the pages of a library, which has several interviews. «Интервью» has the same form in every case. */
export const library: Catalogue['library'] = {
  name: 'Библиотека',
  parts: {
    interviews: 'Интервью',
    people: 'Участники',
    subjects: 'Темы',
    dates: 'Годы',
    entries: 'Глоссарий',
  },
  searchAll: 'Искать во всех интервью',
  interviews: (count) => plural(count, allForms('#\u00a0интервью')),
  people: (count) =>
    plural(count, {
      one: '#\u00a0участник',
      few: '#\u00a0участника',
      many: '#\u00a0участников',
      other: '#\u00a0участника',
    }),
  newestFirst: 'сначала новые',
  questionsBy: (names) => ['вопросы: ', ...names],
  undated: 'Без даты',
  pages: {
    name: 'Страницы списка',
    page: (number) => `Страница ${number}`,
    title: (list, number) => `${list}, страница ${number}`,
    previous: 'Предыдущая страница',
    next: 'Следующая страница',
  },
  letters: 'Буквы',
  years: 'Годы',
  peoplePage: {
    about: 'Все, кто спрашивает или отвечает в интервью.',
    answersIn: (count) => plural(count, allForms('отвечает в\u00a0#\u00a0интервью')),
    asksIn: (count) => plural(count, allForms('спрашивает в\u00a0#\u00a0интервью')),
  },
  person: {
    description: (name) => `${name}: интервью и упоминания в других интервью.`,
    mentions: 'Что говорят другие',
  },
  subjectsPage: {
    about: 'О чём эти интервью. По каждой теме собраны разделы из всех интервью.',
  },
  subject: {
    description: (subject) => `${subject}: разделы на эту тему из всех интервью.`,
    statements: 'Что говорит каждый из участников',
  },
  datesPage: { about: 'Интервью по годам, когда они были взяты или опубликованы.' },
  entriesPage: {
    about:
      'Имена и термины из всех интервью с пояснениями редакции и со всеми абзацами, в которых они упомянуты.',
  },
  entry: {
    inGlossary: 'В глоссарии этого интервью',
    notMentioned: 'Есть пояснение, но прямого упоминания в тексте нет.',
    speaks: (person) => sentence`Интервью с участием этого человека и отзывы о нём: ${person}`,
  },
  notFound: {
    help: (search, home) =>
      sentence`Возможно, ссылка неполна или в ней опечатка. Можно ${search('искать во всех интервью')} или выбрать нужное ${home('в списке')}.`,
  },
  feed: (title) => `${title}: новые и изменённые интервью`,
  llms: {
    about:
      'Библиотека интервью. Каждая ссылка ниже ведёт к обзору одного интервью, где перечислены его разделы и файлы с текстом.',
    waysIn: 'По всем интервью',
  },
}

/** The forms of a message in which no word depends on the number. */
function allForms(text: string) {
  return { one: text, few: text, many: text, other: text }
}
