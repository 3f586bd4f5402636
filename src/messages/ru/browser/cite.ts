import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

/** Messages of the dialog with citations. */
export const cite: Catalogue['browser']['cite'] = {
  heading: (reference) => `Цитировать: ${reference}`,
  style: 'Стиль',
  citation: 'Библиографическая ссылка',
  shortForm: 'Краткая ссылка',
  copy: 'Скопировать',
  copyShort: 'Скопировать краткую ссылку',
  copyWithQuotation: 'Скопировать с\u00a0цитатой',
  copied: 'Скопировано',
  notCopied: 'Не удалось скопировать: выберите текст и скопируйте его вручную',
  save: 'Сохранить в файл',
  close: 'Закрыть',
  check: 'Проверить цитату',
  checkThis: 'Проверить эту цитату',
  keys: (key) =>
    sentence`${key('↑')} ${key('↓')}\u00a0— выбор стиля, ${key('Enter')}\u00a0— скопировать, ${key('Esc')}\u00a0— закрыть`,
  copyStyle: (style, reference) => `Скопировать библиографическую ссылку: ${reference}, ${style}`,
  copyShortOf: (style, reference) => `Скопировать краткую ссылку: ${reference}, ${style}`,
  notLoaded: 'Не удалось загрузить библиографические ссылки; можно попробовать ещё раз',
}
