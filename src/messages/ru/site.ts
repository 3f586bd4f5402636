import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { withFullStop } from './full-stop.ts'

/** Messages of every page: header, footer, names and descriptions of pages, pages that do not exist. */
export const site: Catalogue['site'] = {
  skipToText: 'Перейти к тексту',
  header: {
    name: 'Издание',
    contents: 'Содержание',
    search: 'Поиск',
    displaySettings: 'Настройки отображения',
  },
  footer: {
    name: 'Все страницы',
    wholeText: 'Полный текст',
    questions: 'Вопросы',
    notes: 'Примечания',
    glossary: 'Глоссарий',
    topics: 'Темы',
    timeline: 'Хронология',
    index: 'Указатель',
    bibliography: 'Библиография',
    errata: 'Исправления',
    downloads: 'Скачать',
    about: 'Об издании и правах',
    shortcuts: 'Горячие клавиши',
    firstPublished: (publication, year) =>
      year === undefined
        ? sentence`Первая публикация интервью: ${publication}.`
        : sentence`Первая публикация интервью: ${publication}, ${year}.`,
    apparatus: 'Примечания и глоссарий составлены для этого издания.',
    version: (version, date) =>
      date === undefined ? `Версия ${version}` : `Версия ${version}, ${date}`,
  },
  draft: {
    name: 'Черновик',
    edition: 'Это издание\u00a0— черновик: адреса и отсылки ещё могут измениться.',
    page: 'Эта страница\u00a0— черновик: её адрес ещё может измениться.',
    paragraphs: (references) => `Черновики, отсылки к которым ещё могут измениться: ${references}.`,
  },
  pageTitle: (page, edition) => `${page}\u00a0— ${edition}`,
  listSeparator: ', ',
  sentenceSeparator: ' ',
  sourceSeparator: '; ',
  nothingHere: 'На этой странице ничего нет.',
  notFound: {
    title: 'Страница не найдена',
    help: (search, wholeText) =>
      sentence`Возможно, ссылка неполна или в ней опечатка. Можно воспользоваться ${search('поиском по изданию')}, открыть ${wholeText('полный текст')} или выбрать раздел.`,
  },
  offline: {
    title: 'Нет подключения к интернету',
    help: 'Эта страница не сохранена на устройстве. Сохранены следующие разделы:',
  },
  moved: {
    title: 'Страница перемещена',
    page: (address) => sentence`Эта страница теперь находится по адресу ${address}`,
    fragment: (address) => sentence`Часть этой страницы теперь находится по адресу ${address}`,
  },
  withdrawn: {
    title: 'Страница изъята',
    page: (why) => sentence`Эта страница изъята. ${why}`,
    fragment: (on, why) => sentence`${withFullStop(`Часть этой страницы изъята ${on}`)} ${why}`,
  },
}
