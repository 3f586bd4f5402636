import type { Catalogue } from '../../catalogue.ts'
import { number, plural } from '../numbers.ts'

export const notes: Catalogue['browser']['notes'] = {
  legend: '显示注释',
  count: (notes) => number(notes),
  hidden: (notes) => plural(notes, { other: '已隐藏#条注释' }),
}
