import type { Catalogue } from '../../catalogue.ts'

export const quote: Catalogue['browser']['quote'] = {}
