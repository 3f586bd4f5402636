import type { Catalogue } from '../../catalogue.ts'
import { isolated } from '../isolated.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the page with the reader’s own highlights. */
export const my: Catalogue['browser']['my'] = {
  /** Several sentences, one after another. */
  together: (sentences) => sentences.join(' '),
  none: 'لا تظليلات بعد. يُرجى تحديد كلمات من الحوار، ثم اختيار «تظليل» أو ضغط المفتاح M.',
  count: (count) =>
    plural(count, {
      zero: 'لا تظليلات',
      one: 'تظليل واحد',
      two: 'تظليلان',
      few: '# تظليلات',
      many: '# تظليلًا',
      other: '# تظليل',
    }),
  countOf: (shown, all) =>
    `${number(shown)} من ${plural(all, {
      zero: '# تظليل',
      one: 'تظليل واحد',
      two: 'تظليلين',
      few: '# تظليلات',
      many: '# تظليلًا',
      other: '# تظليل',
    })}`,
  /** Where they are kept. */
  onDevice: 'التظليلات محفوظة على هذا الجهاز وحده، ولا يُرسَل شيء.',
  notPromised:
    'قد يحذفها المتصفّح إذا ضاقت المساحة، وتضيع عند إغلاق نافذة التصفّح الخاص. ويحسن تصديرها من حين إلى آخر.',
  privateWindow: 'هذه نافذة تصفّح خاص، ولن يبقى شيء بعد إغلاقها. يُرجى تصدير التظليلات أولًا.',
  noStorage: 'لا يسمح هذا المتصفّح بالتخزين هنا، فتضيع التظليلات عند مغادرة صفحتها.',
  noText: 'تعذّر تحميل نص الحوار، ولذلك لا تظهر الأسماء والعناوين.',

  search: 'البحث في التظليلات',
  speaker: 'المتحدّث',
  topic: 'الموضوع',
  style: 'النمط',
  any: 'الكل',
  nobody: 'لا أحد',
  nothingFound: 'لا تظليلات مطابقة.',
  showAll: 'عرض الكل',

  note: (reference) => `ملاحظة على ${isolated(reference)}`,
  addNote: 'إضافة ملاحظة',
  editNote: 'تعديل الملاحظة',
  done: 'تم',
  remove: 'حذف',
  removed: (reference) => `حُذف التظليل في ${isolated(reference)}`,
  undo: 'تراجع',
  /** Of a highlight whose words are now in another paragraph. */
  movedFrom: (reference) => `كان في ${isolated(reference)}`,
  /** Of a highlight whose words are gone. */
  gone: (reference) => `تغيّرت الكلمات منذ تظليلها في ${isolated(reference)}`,
  exchangeGone: 'لم يعد في هذه الطبعة',

  export: 'تصدير',
  exportAs: {
    markdown: 'Markdown',
    annotations: 'تعليقات الويب',
    table: 'جدول بيانات بصيغة CSV',
  },
  exported: (name) => `حُفظ باسم ${isolated(name)}`,
  exportFailed: 'تعذّر إنشاء الملف؛ تمكن المحاولة من جديد',
  /** The title of a file, with the title of the interview. */
  fileTitle: (title) => `التظليلات في ${isolated(title)}`,
  fileName: 'تظليلات',
  fileData: 'المحتوى نفسه في صورة بيانات، يمكن استيراد هذه التظليلات منها من جديد:',
  import: 'استيراد ملف',
  imported: ({ added, updated, keptTwice, unchanged }) =>
    [
      plural(added, {
        zero: 'لم يُضَف أي تظليل',
        one: 'أُضيف تظليل واحد',
        two: 'أُضيف تظليلان',
        few: 'أُضيفت # تظليلات',
        many: 'أُضيف # تظليلًا',
        other: 'أُضيف # تظليل',
      }),
      plural(updated, {
        zero: '',
        one: 'وحُدّث واحد',
        two: 'وحُدّث اثنان',
        few: 'وحُدّثت #',
        many: 'وحُدّث #',
        other: 'وحُدّث #',
      }),
      plural(keptTwice, {
        zero: '',
        one: 'وحُفظ واحد مرتين لتغيّره على الجهازين',
        two: 'وحُفظ اثنان مرتين لتغيّرهما على الجهازين',
        few: 'وحُفظت # مرتين لتغيّرها على الجهازين',
        many: 'وحُفظ # مرتين لتغيّرها على الجهازين',
        other: 'وحُفظ # مرتين لتغيّرها على الجهازين',
      }),
      plural(unchanged, {
        zero: '',
        one: 'وواحد موجود من قبل',
        two: 'واثنان موجودان من قبل',
        few: 'و# موجودة من قبل',
        many: 'و# موجودة من قبل',
        other: 'و# موجودة من قبل',
      }),
    ]
      .filter((one) => one !== '')
      .join('، ') + '.',
  otherEdition: (count) =>
    plural(count, {
      zero: 'لا تظليلات من حوارات أخرى.',
      one: 'تُرك تظليل واحد لأنه من حوار آخر.',
      two: 'تُرك تظليلان لأنهما ليسا من هذا الحوار.',
      few: 'تُركت # تظليلات لأنها ليست من هذا الحوار.',
      many: 'تُرك # تظليلًا لأنها ليست من هذا الحوار.',
      other: 'تُرك # تظليل لأنها ليست من هذا الحوار.',
    }),
  unreadable: (count) =>
    plural(count, {
      zero: 'قُرئ كل ما في الملف.',
      one: 'تعذّرت قراءة عنصر واحد في الملف.',
      two: 'تعذّرت قراءة عنصرين في الملف.',
      few: 'تعذّرت قراءة # عناصر في الملف.',
      many: 'تعذّرت قراءة # عنصرًا في الملف.',
      other: 'تعذّرت قراءة # عنصر في الملف.',
    }),
  notOurs: 'ليس في هذا الملف تظليلات. يُرجى اختيار ملف صُدّر من هنا.',
  importFailed: 'لم يُستورد شيء: لم تبقَ مساحة على هذا الجهاز، أو لا يسمح المتصفّح بالتخزين هنا.',
  print: 'طباعة',

  forget: 'حذف الكل',
  forgetTitle: 'حذف كل التظليلات؟',
  forgetWarning: (count) =>
    `${plural(count, {
      zero: 'لن يُحذف أي تظليل من هذا الجهاز',
      one: 'سيُحذف تظليل واحد وملاحظته من هذا الجهاز',
      two: 'سيُحذف تظليلان وملاحظاتهما من هذا الجهاز',
      few: 'ستُحذف # تظليلات وكل ملاحظاتها من هذا الجهاز',
      many: 'سيُحذف # تظليلًا وكل ملاحظاتها من هذا الجهاز',
      other: 'سيُحذف # تظليل وكل ملاحظاتها من هذا الجهاز',
    })}، ولا يمكن التراجع عن ذلك.`,
  forgetElsewhere: (count) =>
    plural(count, {
      zero: 'وكلها في هذا الحوار.',
      one: 'ومن ذلك تظليل واحد في حوار آخر من هذا الموقع.',
      two: 'ومن ذلك تظليلان في حوارات أخرى من هذا الموقع.',
      few: 'ومن ذلك # تظليلات في حوارات أخرى من هذا الموقع.',
      many: 'ومن ذلك # تظليلًا في حوارات أخرى من هذا الموقع.',
      other: 'ومن ذلك # تظليل في حوارات أخرى من هذا الموقع.',
    }),
  cancel: 'إلغاء',
  forgotten: 'حُذفت كل التظليلات من هذا الجهاز',
  notForgotten:
    'تعذّر حذف التظليلات؛ يُرجى إغلاق علامات التبويب الأخرى لهذا الموقع والمحاولة من جديد',
}
