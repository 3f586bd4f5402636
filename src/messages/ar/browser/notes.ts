import type { Catalogue } from '../../catalogue.ts'
import { number, plural } from '../numbers.ts'

export const notes: Catalogue['browser']['notes'] = {
  legend: 'الحواشي المعروضة',
  count: (notes) => number(notes),
  hidden: (notes) =>
    plural(notes, {
      zero: 'لا حواشي مخفيّة',
      one: 'حاشية واحدة مخفيّة',
      two: 'حاشيتان مخفيّتان',
      few: '# حواشٍ مخفيّة',
      many: '# حاشية مخفيّة',
      other: '# حاشية مخفيّة',
    }),
}
