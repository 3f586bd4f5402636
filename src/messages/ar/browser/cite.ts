import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'

export const cite: Catalogue['browser']['cite'] = {
  heading: (reference) => `استشهاد: ${isolated(reference)}`,
  style: 'النمط',
  citation: 'نص الاستشهاد',
  copy: 'نسخ',
  copied: 'تم النسخ',
  notCopied: 'تعذّر النسخ؛ يمكن تحديد النص ونسخه',
  save: 'حفظ في ملف',
  close: 'إغلاق',
  notLoaded: 'تعذّر تحميل الاستشهادات؛ تمكن المحاولة من جديد',
}
