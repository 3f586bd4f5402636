import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** The page with the reader’s own highlights. What its script says is in `browser/my.ts`. */
export const my: Catalogue['my'] = {
  title: 'تظليلاتي',
  description: 'تظليلاتي وملاحظاتي، وهي تبقى على الجهاز.',
  noScript: (wholeText) =>
    sentence`يحتاج التظليل إلى JavaScript. ومن دونه تمكن قراءة ${wholeText('النص الكامل')}.`,
}
