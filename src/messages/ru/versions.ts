import type { Catalogue } from '../catalogue.ts'
import { number } from './numbers.ts'

/** Messages of the pages with the published versions of the text. */
export const versions: Catalogue['versions'] = {
  title: 'Версии',
  description: 'Все опубликованные версии интервью в этом издании с их ссылками на абзацы.',
  about:
    'В цитате указана версия, из которой она взята. Каждую версию можно открыть здесь такой, какой она была: её слова и ссылки, без примечаний.',
  aboutText:
    'В цитате указана версия, из которой она взята. Каждую версию можно открыть здесь такой, какой она была: её слова и ссылки.',
  version: (version) => `Версия ${version}`,
  current: 'Текущая версия.',
  unchanged: (same, all) => `Абзацев с теми же словами сегодня: ${number(same)} из ${number(all)}.`,
  edited: 'С тех пор изменено.',
  gone: 'В тексте больше нет.',
  legend: 'Слова, удалённые с тех пор, зачёркнуты; добавленные подчёркнуты.',
  data: 'Эта версия в формате JSON',
  all: 'Все версии',
}
