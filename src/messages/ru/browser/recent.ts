import type { Catalogue } from '../../catalogue.ts'

export const recent: Catalogue['browser']['recent'] = {
  recent: 'Недавние запросы',
  removeRecent: (query) => `Удалить «${query}»`,
  clearRecent: 'Очистить',
  clearAllRecent: 'Очистить недавние запросы',
}
