import type { Catalogue } from '../../catalogue.ts'

/** Messages of the script on every page: notes, and the search dialog before the search has loaded. */
export const start: Catalogue['browser']['start'] = {
  close: 'Закрыть',
  search: 'Поиск',
  searchField: 'Поиск по изданию',
  /** The name of a note: its number, and its kind or, of a citation, the work. */
  note: (number, label, isKind) => `Примечание ${number}, ${isKind ? label.toLowerCase() : label}`,
  copyAddress: (reference) => `Скопировать ссылку на ${reference}`,
}
