import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const verify: Catalogue['verify'] = {
  title: 'Проверить цитату',
  description: 'Проверить, есть ли цитата в\u00a0интервью слово в\u00a0слово.',
  about:
    'Сюда можно вставить цитату или целый отрывок, с\u00a0указанием места или без него. Браузер сравнит их с\u00a0текстом интервью; ничего никуда не отправляется.',
  field: 'Цитата',
  submit: 'Проверить',
  noScript: (wholeText) =>
    sentence`Для проверки нужен JavaScript. Без него слова можно найти через ${wholeText('полный текст')}.`,
  link: (page) => sentence`Дословна ли цитата, можно ${page('проверить')}.`,
}
