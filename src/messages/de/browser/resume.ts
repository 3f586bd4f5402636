import type { Catalogue } from '../../catalogue.ts'

/** Messages of the link to where the reader stopped. */
export const resume: Catalogue['browser']['resume'] = {
  continueFrom: (reference) => `Weiterlesen bei ${reference}`,
}
