import type { Catalogue } from '../../catalogue.ts'

/** Messages of the dialog with citations. */
export const cite: Catalogue['browser']['cite'] = {
  heading: (reference) => `Цитировать: ${reference}`,
  style: 'Стиль',
  citation: 'Библиографическая ссылка',
  copy: 'Скопировать',
  copied: 'Скопировано',
  notCopied: 'Не скопировано: текст можно выделить',
  save: 'Сохранить в файл',
  close: 'Закрыть',
  notLoaded: 'Не удалось загрузить библиографические ссылки; можно попробовать ещё раз',
}
