import type { Catalogue } from '../catalogue.ts'
import { onDate } from './on-date.ts'

export const dates: Catalogue['dates'] = {
  since: (date) => `seit ${date}`,
  born: (date) => `geboren ${onDate(date)}`,
  figures: '–',
  words: '\u00a0–\u00a0',
}
