import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { withFullStop } from './full-stop.ts'
import { number, plural } from './numbers.ts'

const minutes = (count: number) =>
  plural(count, {
    one: '#\u00a0минута',
    few: '#\u00a0минуты',
    many: '#\u00a0минут',
    other: '#\u00a0минуты',
  })

/** Messages of the title page and of the pages with the text. */
export const reading: Catalogue['reading'] = {
  introduction: 'Предисловие',
  titlePage: {
    asks: 'спрашивает',
    answers: 'отвечает',
    interviewWith: (respondents, interviewers) =>
      interviewers === undefined
        ? `Интервью (${respondents}).`
        : `Интервью (${respondents}; интервьюер: ${interviewers}).`,
    verbatim: 'Полный текст, слово в слово.',
    verbatimWithApparatus: 'Полный текст, слово в слово, с примечаниями и глоссарием.',
    firstPublished: (publication, year) =>
      year === undefined
        ? sentence`Первая публикация: ${publication}.`
        : sentence`Первая публикация: ${publication}, ${year}.`,
    begin: 'Начать чтение',
    wholeText: 'Читать на одной странице',
    questions: 'Только вопросы',
    contents: 'Содержание',
    exchanges: (count) =>
      plural(count, {
        one: '#\u00a0раздел',
        few: '#\u00a0раздела',
        many: '#\u00a0разделов',
        other: '#\u00a0раздела',
      }),
    words: (count) =>
      plural(count, {
        one: '#\u00a0слово',
        few: '#\u00a0слова',
        many: '#\u00a0слов',
        other: '#\u00a0слова',
      }),
    characters: (count) =>
      plural(count, {
        one: '#\u00a0знак',
        few: '#\u00a0знака',
        many: '#\u00a0знаков',
        other: '#\u00a0знака',
      }),
    minutes: (count) => `${minutes(count)} чтения`,
    minutesShort: (count) => `${number(count)}\u00a0мин`,
  },
  exchange: {
    position: (current, at, last) => sentence`${current(String(at))} из\u00a0${String(last)}`,
    asked: 'Вопрос',
    answered: 'Ответ',
    summary: 'Краткое содержание от редакции',
    readingTime: (count) => `${minutes(count)} чтения`,
    cite: 'Цитировать',
    topics: (first) => sentence`Темы: ${first}`,
    notes: 'Примечания',
    terms: 'Имена и термины',
    noteNumber: (at) => `Примечание ${at}`,
    term: 'Термин',
    fullEntry: 'Статья полностью',
    inBibliography: 'В библиографии',
    pager: 'Предыдущий и следующий разделы',
    withdrawn: (reference, on, why) =>
      withFullStop(`Абзац ${reference} изъят${on === undefined ? '' : ` ${on}`}`) +
      (why === undefined ? '' : ` ${why}`),
  },
  recording: { audio: 'Аудиозапись', video: 'Видеозапись' },
  wholeText: {
    title: 'Полный текст',
    about: (print) => sentence`Вся беседа с примечаниями. ${print('Версия для печати')}`,
    aboutText: (print) => sentence`Вся беседа на одной странице. ${print('Версия для печати')}`,
  },
  print: {
    title: 'Полный текст с примечаниями',
    titleOfText: 'Полный текст для печати',
    help: (wholeText) =>
      sentence`Страница свёрстана для печати: её можно распечатать из браузера или сохранить в PDF. Чтобы напечатать без примечаний, откройте ${wholeText('полный текст')} и выберите это в настройках отображения.`,
    helpOfText: (wholeText) =>
      sentence`Страница свёрстана для печати: её можно распечатать из браузера или сохранить в PDF. Читать с экрана удобнее ${wholeText('полный текст')}.`,
  },
  questions: {
    title: 'Вопросы',
    description: (edition) => `Все вопросы, как они были заданы. ${edition}`,
    about: 'Все вопросы, как они были заданы, без ответов.',
    answer: (speaker) => `Отвечает ${speaker}`,
  },
}
