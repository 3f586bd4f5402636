import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** The page with the reader’s own highlights. What its script says is in `browser/my.ts`. */
export const my: Catalogue['my'] = {
  title: 'Мои выделения',
  description: 'Мои выделения и заметки, которые остаются на устройстве.',
  noScript: (wholeText) =>
    sentence`Для выделений нужен JavaScript. Без него можно читать ${wholeText('полный текст')}.`,
}
