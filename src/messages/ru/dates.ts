import type { Catalogue } from '../catalogue.ts'

export const dates: Catalogue['dates'] = {
  since: (date) => `с\u00a0${declined(date, 'я', 'а')}`,
  born: (date) =>
    /^\d+\s/.test(date) ? `род. ${date}` : `род. в\u00a0${declined(date, 'е', 'е')}`,
  figures: '–',
  words: '\u00a0—\u00a0',
}

/**
 * A date in another case. `Intl` has a month without a day in the nominative, `июнь 2018 г.`, and a year without «г.».
 *
 * @param soft the ending of the months in `ь` and `й`.
 * @param hard the ending of the others.
 */
function declined(date: string, soft: string, hard: string): string {
  return date
    .replace(/^(\p{Ll}+?)([ьй]?)(?=\s)/u, (_, stem: string, sign: string) =>
      stem.concat(sign === '' ? hard : soft),
    )
    .replace(/^\d+$/, '$&\u00a0г.')
}
