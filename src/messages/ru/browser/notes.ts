import type { Catalogue } from '../../catalogue.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the checkboxes above all notes. */
export const notes: Catalogue['browser']['notes'] = {
  legend: 'Показывать примечания',
  count: (notes) => number(notes),
  hidden: (notes) =>
    plural(notes, {
      one: '#\u00a0примечание скрыто',
      few: '#\u00a0примечания скрыты',
      many: '#\u00a0примечаний скрыто',
      other: '#\u00a0примечания скрыто',
    }),
}
