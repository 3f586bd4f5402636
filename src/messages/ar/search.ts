import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const search: Catalogue['search'] = {
  title: 'البحث',
  description: 'البحث في الحوار والمعجم والحواشي والمصادر.',
  descriptionWithoutApparatus: 'البحث في الحوار.',
  field: 'البحث في الطبعة',
  submit: 'بحث',
  noScript: (index, glossary, wholeText) =>
    sentence`يحتاج البحث إلى JavaScript. ومن دونه يمكن الرجوع إلى ${index('الفهرس')} و${glossary('المعجم')} للأسماء والمصطلحات، أو استعمال بحث المتصفّح في ${wholeText('النص الكامل')}.`,
  noScriptWithoutIndex: (wholeText) =>
    sentence`يحتاج البحث إلى JavaScript. ومن دونه يمكن استعمال بحث المتصفّح في ${wholeText('النص الكامل')}.`,
  descriptionInLibrary: 'البحث في كل الحوارات وفي معاجمها وحواشيها ومصادرها.',
  fieldInLibrary: 'البحث في كل الحوارات',
  noScriptInLibrary: (interviews) =>
    sentence`يحتاج البحث إلى JavaScript. ومن دونه يمكن تصفّح ${interviews('قائمة الحوارات')}، واستعمال بحث المتصفّح في النص الكامل لكل منها.`,
  engine: (edition) => `البحث في «${edition}»`,
  exchange: (number) => `المحاورة ${number}`,
}
