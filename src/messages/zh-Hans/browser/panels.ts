import type { Catalogue } from '../../catalogue.ts'

export const panels: Catalogue['browser']['panels'] = {}
