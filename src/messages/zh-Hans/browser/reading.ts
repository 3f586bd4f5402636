import type { Catalogue } from '../../catalogue.ts'

export const reading: Catalogue['browser']['reading'] = {}
