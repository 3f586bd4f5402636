import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'

export const start: Catalogue['browser']['start'] = {
  close: 'إغلاق',
  search: 'البحث',
  searchField: 'البحث في الطبعة',
  /** The name of a note: its number, and its kind or, of a citation, the work. */
  note: (number, label) => `الحاشية ${number}، ${label}`,
  copyAddress: (reference) => `نسخ رابط الفقرة ${isolated(reference)}`,
}
