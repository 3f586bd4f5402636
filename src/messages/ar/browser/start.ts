import type { Catalogue } from '../../catalogue.ts'

export const start: Catalogue['browser']['start'] = {
  close: 'إغلاق',
  search: 'البحث',
  searchField: 'البحث في الطبعة',
}
