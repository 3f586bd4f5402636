import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { withFullStop } from './full-stop.ts'

/** The files of the edition in other formats, and the data about it for other programs. */
export const exports: Catalogue['exports'] = {
  editors: 'Редакция этого издания',
  bibliography: 'Библиография',
  glossary: 'Глоссарий',
  index: 'Указатель',
  timeline: 'Хронология',
  thisEdition: (version) => `Это издание, версия ${version}`,
  references:
    'Абзацы цитируются по отсылкам: 5.A3\u00a0— третий абзац ответов в разделе 5. Q обозначает абзацы вопросов, P\u00a0— абзацы предисловия.',
  firstPublished: (publication, date) =>
    date === undefined
      ? sentence`Первая публикация: ${publication}`
      : sentence`Первая публикация: ${publication}, ${date}`,
  book: {
    asks: (name, role) => sentence`${name} ${role('спрашивает')}`,
    answers: (name, role) => sentence`${name} ${role('отвечает')}`,
    wordForWord: 'Слово в слово, с примечаниями и глоссарием.',
    wordForWordOnly: 'Слово в слово.',
    aboutEdition: 'Об этом издании',
    version: (version, date) =>
      date === undefined ? `Версия ${version}.` : withFullStop(`Версия ${version} от\u00a0${date}`),
    onTheWeb: (address) => sentence`В интернете: ${address}`,
    source: (address) => sentence`Источник: ${address}`,
    notes: 'Примечания',
    separator: ', ',
    see: (name, see, entry) => sentence`${name} ${see('см.')}\u00a0${entry}`,
  },
  epub: {
    contents: 'Содержание',
    landmarks: 'Части книги',
    paragraphs: 'Абзацы',
    beginReading: 'Начало текста',
    titlePage: 'Титульная страница',
    cover: 'Обложка',
    coverOf: (title) => `Обложка: ${title}`,
    accessibility:
      'Книга состоит только из текста. Заголовки, примечания, глоссарий и указатель размечены и связаны ссылками в обе стороны; у слов на других языках указан язык. Список страниц ведёт к каждому абзацу по его отсылке. На обложке те же слова, что и на титульной странице.',
    accessibilityOfText:
      'Книга состоит только из текста. Заголовки размечены; у слов на других языках указан язык. Список страниц ведёт к каждому абзацу по его отсылке. На обложке те же слова, что и на титульной странице.',
  },
  markdown: {
    source: (title, publication, date, edition) =>
      date === undefined
        ? sentence`${title}. Первая публикация: ${publication}. ${edition}.`
        : sentence`${title}. Первая публикация: ${publication}, ${withFullStop(date)} ${edition}.`,
    edition: (edition) => sentence`${edition}.`,
    entry: (label, names) => `${label} (${names})`,
    citation: (label, work) => `${label}: ${work}`,
  },
  plainText: {
    image: (alt, caption) => `Изображение: ${alt}${caption ? ` (${caption})` : ''}`,
    firstPublished: (where) => `Первая публикация: ${where}`,
    address: (version, address) => `Это издание, версия ${version}: ${address}`,
    separator: ', ',
  },
  tei: {
    interviewer: 'интервьюер',
    respondent: 'респондент',
    work: 'заглавия разделов, примечания, глоссарий и библиография; разметка',
    encoding: 'разметка',
    edition: (version) => `Комментированное издание, версия ${version}`,
    editionOfText: (version) => `Версия ${version}`,
    rightsUnknown: 'Не указаны.',
    transcript: 'Расшифровка интервью.',
    correction: 'Ни одно слово оригинала не исправлено. На вероятные ошибки указывают примечания.',
    correctionOfText: 'Ни одно слово оригинала не исправлено.',
    normalization: 'Нет: буквы, знаки препинания и кавычки те же, что в оригинале.',
    references:
      'Абзацы цитируются по отсылкам (атрибут n): 5.A3\u00a0— третий абзац ответов в разделе 5. Q обозначает абзацы вопросов, P\u00a0— абзацы предисловия. В xml:id то же: x5.a3.',
    topic: (label, about) => `${label}. ${about}`,
    notesOn: (title) => `Примечания: ${title}`,
    archivedCopy: 'Архивная копия',
    asItStands: 'В нынешнем виде.',
  },
  feed: {
    title: (edition) => `${edition}: изменения в издании`,
    entry: (version, kind, references) =>
      references === ''
        ? `Версия ${version}. ${kind}`
        : `Версия ${version}. ${kind}: ${references}`,
    separator: ', ',
  },
  annotations: (title) => `Аннотации: ${title}`,
  llms: {
    whole: 'Всё издание',
    byExchange: 'По разделам',
    markdown: 'интервью с примечаниями, глоссарием и библиографией',
    markdownOfText: 'интервью',
    plainText: 'только слова интервью',
    json: 'всё содержание, с опубликованной схемой',
    allFormats: 'Все форматы',
    concordance: 'Конкорданс',
    concordanceAbout: 'все упоминания имён и терминов глоссария',
    cite: 'В файлах Markdown и JSON у каждого абзаца указан адрес его места на этом сайте. Цитируя абзац, приводите отсылку к нему и ссылку на этот адрес.',
  },
  data: {
    genre: 'Интервью',
    glossaryOf: (title) => `Глоссарий: ${title}`,
  },
}
