import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const verify: Catalogue['verify'] = {
  title: 'التحقّق من اقتباس',
  description: 'التحقّق من أنّ الاقتباس وارد في الحوار حرفيًّا.',
  about:
    'يمكن لصق اقتباس أو مقطع كامل هنا، مع ذكر موضعه أو من دونه. يقارنه المتصفّح بنصّ الحوار، ولا يُرسَل شيء.',
  field: 'الاقتباس',
  submit: 'تحقّق',
  noScript: (wholeText) =>
    sentence`يحتاج التحقّق إلى JavaScript. ومن دونه يمكن البحث عن الكلمات في ${wholeText('النص الكامل')}.`,
  link: (page) => sentence`لمعرفة ما إذا كان الاقتباس حرفيًّا يمكن ${page('التحقّق منه')}.`,
}
