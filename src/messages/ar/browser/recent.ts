import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'

export const recent: Catalogue['browser']['recent'] = {
  recent: 'عمليات البحث الأخيرة',
  removeRecent: (query) => `إزالة «${isolated(query)}»`,
  clearRecent: 'مسح',
  clearAllRecent: 'مسح عمليات البحث الأخيرة',
}
