import type { Catalogue } from '../catalogue.ts'

export const dates: Catalogue['dates'] = {
  since: (date) => `منذ ${date}`,
  born: (date) => `مواليد ${date}`,
  figures: '–',
  words: '\u00a0–\u00a0',
}
