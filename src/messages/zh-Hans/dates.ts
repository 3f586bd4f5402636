import type { Catalogue } from '../catalogue.ts'

export const dates: Catalogue['dates'] = {
  since: (date) => `${date}起`,
  born: (date) => `${date}生`,
  figures: '—',
  words: '—',
}
