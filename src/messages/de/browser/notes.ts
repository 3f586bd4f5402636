import type { Catalogue } from '../../catalogue.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the checkboxes above all notes. */
export const notes: Catalogue['browser']['notes'] = {
  legend: 'Anmerkungen anzeigen',
  count: (notes) => number(notes),
  hidden: (notes) =>
    plural(notes, {
      one: '#\u00a0Anmerkung ausgeblendet',
      other: '#\u00a0Anmerkungen ausgeblendet',
    }),
}
