import type { Catalogue } from '../../catalogue.ts'

export const resume: Catalogue['browser']['resume'] = {
  continueFrom: (reference) => `从${reference}继续阅读`,
}
