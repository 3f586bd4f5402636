import { number, plural } from '../numbers.ts'

/** Messages of the checkboxes above all notes. */
export const notes = {
  legend: 'Show notes',
  count: (notes: number) => number(notes),
  hidden: (notes: number) => plural(notes, { one: '# note hidden', other: '# notes hidden' }),
}
