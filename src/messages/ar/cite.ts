import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { isolated } from './isolated.ts'

const inStyle = {
  interviewBy: (interviewers: string) => `حوار من إجراء ${interviewers}`,
  interviewWith: (respondents: string) => `حوار مع ${respondents}`,
  version: (version: string, isAnnotated: boolean) =>
    isAnnotated ? `طبعة مشروحة، الإصدار ${version}` : `الإصدار ${version}`,
}

export const cite: Catalogue['cite'] = {
  introduction: 'التمهيد',
  exchange: (number) => `المحاورة ${number}`,
  formats: {
    gost: 'GOST R 7.0.5-2008',
    'gb-t-7714': 'GB/T 7714-2015',
    'chicago-note': 'شيكاغو، حاشية',
    'chicago-author-date': 'شيكاغو، المؤلف والتاريخ',
    apa: 'APA',
    mla: 'MLA',
    bib: 'BibTeX',
    ris: 'RIS',
    json: 'CSL-JSON',
  },
  words: {
    styles: {
      'chicago-note': inStyle,
      'chicago-author-date': inStyle,
      apa: inStyle,
      mla: inStyle,
    },
    partOf: (citation, part) => `${citation}، ${part}`,
    note: {
      comma: '، ',
      semicolon: '؛ ',
      interviewBy: (interviewers) => `حوار من إجراء ${interviewers}`,
      interviewWith: (respondents) => `حوار مع ${respondents}`,
      version: inStyle.version,
      titleTranslated: (title) => `ترجمة العنوان: ${title}`,
    },
  },
  page: {
    title: (exchange) => `الاستشهاد: ${exchange}`,
    heading: 'كيفية الاستشهاد',
    exchange: 'المحاورة',
    paragraph: (address, speaker) =>
      speaker === undefined ? isolated(address) : `${isolated(address)}، ${speaker}`,
    files: 'في ملف:',
    show: 'عرض',
    shortForm: 'الإحالة المختصرة:',
  },
  bibliography: {
    title: 'المصادر والمراجع',
    description: 'الأعمال المستشهَد بها في الحوار وفي حواشيه ومعجمه.',
    about: 'الأعمال المذكورة في الحوار، والأعمال التي تستند إليها الحواشي والمعجم.',
    parts: 'الأقسام',
    primary: {
      title: 'مصادر أولية',
      about: 'وثائق وخطب وبيانات، وأعمال دار عليها الكلام في الحوار.',
    },
    commentary: {
      title: 'دراسات وتقارير',
      about: 'بحوث وتعليقات وأخبار صحفية.',
    },
    citedIn: (places) => sentence`يُستشهد به في ${places}`,
    separator: '، ',
    noteOn: (address) => `حاشية ${isolated(address)}`,
    timeline: (date) => `التسلسل الزمني، ${isolated(date)}`,
    account: (exchange) => `موضع الخلاف في المحاورة ${isolated(String(exchange))}`,
    save: 'حفظ',
    saveAll: 'حفظ كل الأعمال',
    saveAs: (work, format) => `حفظ «${isolated(work)}» بصيغة ${isolated(format)}`,
    archivedCopy: 'نسخة محفوظة',
    checked: {
      record: 'مذكور اعتمادًا على بطاقة فهرس؛ لم يُطَّلع عليه.',
      unverified: 'لم يُتحقَّق منه.',
    },
  },
}
