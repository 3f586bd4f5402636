import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { isolated } from './isolated.ts'

export const exports: Catalogue['exports'] = {
  editors: 'محرّرو هذه الطبعة',
  bibliography: 'المصادر والمراجع',
  glossary: 'المعجم',
  index: 'الفهرس',
  timeline: 'التسلسل الزمني',
  thisEdition: (version) => `هذه الطبعة، الإصدار ${version}`,
  references:
    'لكل فقرة رمز يُحال به إليها: فالرمز \u20685.A3\u2069 للفقرة الثالثة من أجوبة المحاورة 5. والحرف Q لفقرات الأسئلة، والحرف P لفقرات التمهيد.',
  firstPublished: (publication, date) =>
    date === undefined
      ? sentence`نُشر أول مرة في «${publication}»`
      : sentence`نُشر أول مرة في «${publication}»، ${date}`,
  book: {
    asks: (name, role) => sentence`${name} · ${role('الأسئلة')}`,
    answers: (name, role) => sentence`${name} · ${role('الأجوبة')}`,
    wordForWord: 'النص بحروفه، مع حواشٍ ومعجم.',
    wordForWordOnly: 'النص بحروفه.',
    aboutEdition: 'عن هذه الطبعة',
    version: (version, date) =>
      date === undefined ? `الإصدار ${version}.` : `الإصدار ${version}، ${date}.`,
    onTheWeb: (address) => sentence`على الويب: ${address}`,
    source: (address) => sentence`الأصل: ${address}`,
    notes: 'الحواشي',
    separator: '، ',
    see: (name, see, entry) => sentence`${name}، ${see('انظر')} ${entry}`,
  },
  epub: {
    contents: 'المحتويات',
    landmarks: 'معالم الكتاب',
    paragraphs: 'الفقرات',
    beginReading: 'بدء القراءة',
    titlePage: 'صفحة العنوان',
    cover: 'الغلاف',
    coverOf: (title) => `الغلاف: ${title}`,
    accessibility:
      'الكتاب نصّ كله. والعناوين والحواشي والمعجم والفهرس معلَّمة ومرتبطة بالنص في الاتجاهين، وما كان بلغة أخرى فلغته مذكورة. وتقود قائمة الصفحات إلى كل فقرة برمز إحالتها. وعلى الغلاف كلمات صفحة العنوان نفسها.',
    accessibilityOfText:
      'الكتاب نصّ كله. والعناوين معلَّمة، وما كان بلغة أخرى فلغته مذكورة. وتقود قائمة الصفحات إلى كل فقرة برمز إحالتها. وعلى الغلاف كلمات صفحة العنوان نفسها.',
  },
  markdown: {
    source: (title, publication, date, edition) =>
      date === undefined
        ? sentence`«${title}». نُشر أول مرة في «${publication}». ${edition}.`
        : sentence`«${title}». نُشر أول مرة في «${publication}»، ${date}. ${edition}.`,
    edition: (edition) => sentence`${edition}.`,
    entry: (label, names) => `${label} (${names})`,
    citation: (label, work) => `${label}: ${work}`,
  },
  plainText: {
    image: (alt, caption) => `صورة: ${alt}${caption ? ` (${caption})` : ''}`,
    firstPublished: (where) => `النشر الأول: ${where}`,
    address: (version, address) => `هذه الطبعة، الإصدار ${version}: ${address}`,
    separator: '، ',
  },
  tei: {
    interviewer: 'إجراء الحوار',
    respondent: 'الإجابة عن الأسئلة',
    work: 'عناوين المحاورات والحواشي والمعجم وقائمة المصادر والمراجع؛ والترميز',
    encoding: 'الترميز',
    edition: (version) => `طبعة مشروحة، الإصدار ${version}`,
    editionOfText: (version) => `الإصدار ${version}`,
    rightsUnknown: 'غير مذكورة.',
    transcript: 'نص الحوار المفرَّغ.',
    correction: 'لم يُصحَّح شيء من ألفاظ الأصل. وتنبّه الحواشي على ما يبدو فيه سهوًا.',
    correctionOfText: 'لم يُصحَّح شيء من ألفاظ الأصل.',
    normalization: 'لا توحيد للكتابة: الحروف وعلامات الترقيم وعلامات التنصيص كما في الأصل.',
    references:
      'لكل فقرة رمز يُحال به إليها، وهو قيمة السمة n: فالرمز \u20685.A3\u2069 للفقرة الثالثة من أجوبة المحاورة 5. والحرف Q لفقرات الأسئلة، والحرف P لفقرات التمهيد. والمعرّف xml:id يقابله: \u2068x5.a3\u2069.',
    topic: (label, about) => `${label}: ${about}`,
    notesOn: (title) => `الحواشي: ${title}`,
    archivedCopy: 'نسخة محفوظة',
    asItStands: 'على حالها الآن.',
  },
  feed: {
    title: (edition) => `${edition}: التغييرات في الطبعة`,
    entry: (version, kind, references) =>
      references === ''
        ? `الإصدار ${version}: ${kind}`
        : `الإصدار ${version}: ${kind}، ${isolated(references)}`,
    separator: '، ',
  },
  annotations: (title) => `تعليقات على «${title}»`,
  llms: {
    whole: 'الطبعة كلها',
    byExchange: 'كل محاورة على حدة',
    markdown: 'الحوار مع الحواشي والمعجم والمصادر والمراجع',
    markdownOfText: 'الحوار',
    plainText: 'ألفاظ الحوار وحدها',
    json: 'كل ما في الطبعة، بمخطّط منشور',
    allFormats: 'جميع الصيغ',
    concordance: 'كشّاف السياقات',
    concordanceAbout: 'كل مواضع مواد المعجم',
    cite: 'لكل فقرة في ملفات Markdown وJSON عنوان موضعها في هذا الموقع. فإذا اقتبستَ فقرة فاذكر رمزها وضع رابطًا إلى ذلك العنوان.',
  },
  data: {
    genre: 'حوار',
    glossaryOf: (title) => `المعجم: ${title}`,
  },
}
