import type { Catalogue } from '../../catalogue.ts'

/** Messages of the search in a copy that is opened from a folder, without a server. */
export const local: Catalogue['browser']['local'] = {
  scope:
    'Эта копия открыта из папки. Поиск находит в ней слова, фразы в кавычках и отсылки вида 5.A3, и только в тексте интервью.',
  foundNothing: (query) => `В тексте интервью ничего не найдено по запросу «${query}»`,
}
