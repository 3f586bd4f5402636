import type { Catalogue } from '../catalogue.ts'

export const downloads: Catalogue['downloads'] = {}
