import type { Catalogue } from '../catalogue.ts'

export const dates: Catalogue['dates'] = {
  since: (date) => `منذ ${date}`,
  born: (date) => `مواليد ${date}`,
  figures: '–',
  words: ' – ',
}
