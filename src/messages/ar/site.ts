import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { isolated } from './isolated.ts'

export const site: Catalogue['site'] = {
  skipToText: 'الانتقال إلى النص',
  header: {
    name: 'الطبعة',
    contents: 'المحتويات',
    search: 'بحث',
    displaySettings: 'إعدادات العرض',
  },
  footer: {
    name: 'جميع الصفحات',
    wholeText: 'النص الكامل',
    questions: 'الأسئلة',
    notes: 'الحواشي',
    glossary: 'المعجم',
    topics: 'الموضوعات',
    timeline: 'التسلسل الزمني',
    index: 'الفهرس',
    bibliography: 'المصادر والمراجع',
    errata: 'التصويبات',
    downloads: 'التنزيلات',
    about: 'عن الطبعة وحقوقها',
    shortcuts: 'اختصارات لوحة المفاتيح',
    firstPublished: (publication, year) =>
      year === undefined
        ? sentence`نُشر الحوار أول مرة في «${publication}».`
        : sentence`نُشر الحوار أول مرة في «${publication}» سنة ${year}.`,
    apparatus: 'كُتبت الحواشي والمعجم لهذه الطبعة.',
    version: (version, date) =>
      date === undefined ? `الإصدار ${isolated(version)}` : `الإصدار ${isolated(version)}، ${date}`,
  },
  draft: {
    name: 'مسودة',
    edition: 'هذه الطبعة مسودة، وقد تتغير عناوينها ورموز الإحالة فيها.',
    page: 'هذه الصفحة مسودة، وقد يتغير عنوانها.',
    paragraphs: (references) =>
      `فقرات ما زالت مسودات، وقد تتغير رموز الإحالة إليها: \u2068${references}\u2069.`,
  },
  pageTitle: (page, edition) => `${page} · ${edition}`,
  listSeparator: '، ',
  sentenceSeparator: ' ',
  sourceSeparator: '؛ ',
  nothingHere: 'لا شيء في هذه الصفحة.',
  notFound: {
    title: 'الصفحة غير موجودة',
    help: (search, wholeText) =>
      sentence`ربما كان الرابط ناقصًا أو فيه خطأ. يمكن ${search('البحث في الطبعة')}، أو فتح ${wholeText('النص الكامل')}، أو اختيار محاورة من المحتويات.`,
  },
  offline: {
    title: 'لا يوجد اتصال بالإنترنت',
    help: 'هذه الصفحة غير محفوظة على الجهاز. والمحاورات المحفوظة هي:',
  },
  moved: {
    title: 'صفحة منقولة',
    page: (address) => sentence`نُقلت هذه الصفحة إلى ${address}`,
    fragment: (address) => sentence`نُقل ما كان في هذا الموضع إلى ${address}`,
  },
  withdrawn: {
    title: 'صفحة مسحوبة',
    page: (why) => sentence`سُحبت هذه الصفحة. ${why}`,
    fragment: (on, why) => sentence`سُحب ما كان في هذا الموضع بتاريخ ${isolated(on)}. ${why}`,
  },
}
