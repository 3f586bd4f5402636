import type { DateWords } from '#model/format-dates.ts'

export const dates: DateWords = {
  since: (date) => `since ${date}`,
  born: (date) => `born ${date}`,
  figures: '–',
  words: '\u00a0–\u00a0',
}
