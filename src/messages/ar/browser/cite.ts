import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'
import { isolated } from '../isolated.ts'

export const cite: Catalogue['browser']['cite'] = {
  heading: (reference) => `استشهاد: ${isolated(reference)}`,
  style: 'النمط',
  citation: 'نص الاستشهاد',
  shortForm: 'الإحالة المختصرة',
  copy: 'نسخ الاستشهاد',
  copyShort: 'نسخ الإحالة المختصرة',
  copyWithQuotation: 'نسخ مع الاقتباس',
  copied: 'تم النسخ',
  notCopied: 'تعذّر النسخ؛ يمكن تحديد النص ونسخه',
  save: 'حفظ في ملف',
  close: 'إغلاق',
  check: 'التحقّق من اقتباس',
  checkThis: 'التحقّق من هذا الاقتباس',
  keys: (key) =>
    sentence`${key('↑')} ${key('↓')} لتغيير النمط، و${key('Enter')} للنسخ، و${key('Esc')} للإغلاق`,
  copyStyle: (style, reference) => `نسخ الاستشهاد: ${isolated(reference)}، ${isolated(style)}`,
  copyShortOf: (style, reference) =>
    `نسخ الإحالة المختصرة: ${isolated(reference)}، ${isolated(style)}`,
  notLoaded: 'تعذّر تحميل الاستشهادات؛ تمكن المحاولة من جديد',
}
