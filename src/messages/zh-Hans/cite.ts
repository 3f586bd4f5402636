import type { Catalogue } from '../catalogue.ts'

export const cite: Catalogue['cite'] = {}
