import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'

export const resume: Catalogue['browser']['resume'] = {
  continueFrom: (reference) => `متابعة القراءة من ${isolated(reference)}`,
}
