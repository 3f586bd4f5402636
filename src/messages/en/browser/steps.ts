import { number } from '../numbers.ts'

/** Messages of the line at the foot of the page that leads from one hit of a search to the next. */
export const steps = {
  lineName: 'Search results',
  /** `2 of 3 · next: Lukin, 9.A1`; `2 of at least 3` if there may be more. */
  stepPosition: (hit: number, hits: number, following: string | undefined, hasMore = false) =>
    `${number(hit)} of ${hasMore ? 'at least ' : ''}${number(hits)}${following === undefined ? '' : ` · next: ${following}`}`,
  previousHit: 'Previous result',
  nextHit: 'Next result',
  backToResults: 'Results',
  endSteps: 'Close search results',
}
