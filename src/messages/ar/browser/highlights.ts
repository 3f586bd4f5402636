import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'

/** Messages about the reader’s own highlights and notes, in the text and in their panel. */
export const highlights: Catalogue['browser']['highlights'] = {
  /** The link to the page with all of them. */
  all: 'تظليلاتي',
  yourNote: 'ملاحظتي',
  yourNotes: 'ملاحظاتي',
  noteOn: (reference) => `ملاحظتي على ${isolated(reference)}`,
  /** The name of a highlight’s mark beside the text. The note may be empty. */
  mark: (reference, words, note) =>
    note === ''
      ? `تظليلي في ${isolated(reference)}: ${isolated(words)}`
      : `تظليلي في ${isolated(reference)}: ${isolated(words)}. ملاحظتي: ${isolated(note)}`,

  panel: (reference) => `تظليلي في ${isolated(reference)}`,
  style: 'النمط',
  styles: { marker: 'قلم تظليل', underline: 'تسطير', wavy: 'خط متموّج' },
  open: 'فتح',
  copyLink: (hasNote) => (hasNote ? 'نسخ الرابط مع الملاحظة' : 'نسخ الرابط مع التظليل'),
  changeWords: 'تغيير الكلمات',
  remove: 'حذف',
  undo: 'تراجع',
  close: 'إغلاق',
  highlighted: (hasKeyboard) =>
    hasKeyboard
      ? 'تم التظليل. المفتاح M لكتابة ملاحظة. تبقى التظليلات على هذا الجهاز.'
      : 'تم التظليل. تبقى التظليلات على هذا الجهاز.',
  privateWindow: 'تم التظليل، لكنّ هذه نافذة تصفّح خاص، وتضيع التظليلات عند إغلاقها.',
  noteSaved: 'حُفظت الملاحظة على هذا الجهاز',
  rechoose: 'يُرجى تحديد كلمات أخرى، ثم اختيار «تظليل»',
  wordsChanged: 'انتقل التظليل إلى الكلمات الجديدة',
  removed: (reference) => `حُذف التظليل في ${isolated(reference)}`,
  restored: 'أُعيد التظليل',
  linkCopied: (hasNote) =>
    hasNote
      ? 'نُسخ الرابط. وكل من يفتحه يرى التظليل والملاحظة.'
      : 'نُسخ الرابط. وكل من يفتحه يرى التظليل.',
  linkNotCopied: 'تعذّر نسخ الرابط',
  tooLongForLink: 'هذا التظليل أطول من أن يحمله رابط. يمكن تقصيره، أو إرساله في ملف.',

  /** The edition has changed since the words were highlighted. */
  partlyMoved: 'تغيّر بعض الكلمات منذ تظليلها.',
  elsewhere: (reference) => `كانت هذه الكلمات عند تظليلها في ${isolated(reference)}.`,
  moved: 'تظليلات تغيّرت كلماتها',
  movedNote: 'تغيّرت الطبعة، ولم تعد هذه الكلمات حيث ظُلّلت:',

  full: 'تعذّر حفظ التظليل: لم تبقَ على هذا الجهاز مساحة لهذا الموقع. ويضيع التظليل عند مغادرة هذه الصفحة.',
  refused:
    'تعذّر حفظ التظليل: لا يسمح هذا المتصفّح بالتخزين هنا. ويضيع التظليل عند مغادرة هذه الصفحة.',
  saveFile: 'حفظ في ملف',
  saved: 'حُفظت التظليلات في الملف. ويمكن استيراده في صفحة «تظليلاتي».',

  visitor: (reference) => `ملاحظة قارئ آخر على ${isolated(reference)}`,
  visitorHighlight: (reference) => `تظليل قارئ آخر في ${isolated(reference)}`,
  visitorAbout: 'جاء هذا مع الرابط، وليس جزءًا من الطبعة.',
  visitorWordsMissing: 'لا ترد هذه الكلمات في هذا الموضع من الحوار:',
  keep: 'حفظ',
  kept: 'تمت الإضافة إلى «تظليلاتي»',
  dismiss: 'تجاهل',
  damagedLink: 'التظليل في هذا الرابط تالف. يُرجى طلب الرابط من جديد.',
  otherEdition: 'التظليل في هذا الرابط من حوار آخر.',
}
