import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'
import { number } from '../numbers.ts'

export const steps: Catalogue['browser']['steps'] = {
  lineName: 'نتائج البحث',
  stepPosition: (hit, hits, following, hasMore) =>
    `${number(hit)} من ${number(hits)}${hasMore ? ' على الأقل' : ''}${following === undefined ? '' : ` · التالي: ${isolated(following)}`}`,
  previousHit: 'النتيجة السابقة',
  nextHit: 'النتيجة التالية',
  backToResults: 'النتائج',
  endSteps: 'إغلاق نتائج البحث',
}
