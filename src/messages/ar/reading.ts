import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { isolated } from './isolated.ts'
import { number, plural } from './numbers.ts'

const minutes = (count: number) =>
  plural(count, {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  })

export const reading: Catalogue['reading'] = {
  introduction: 'تمهيد',
  titlePage: {
    asks: '(الأسئلة)',
    answers: '(الأجوبة)',
    interviewWith: (respondents, interviewers) =>
      interviewers === undefined
        ? `حوار مع ${respondents}.`
        : `حوار مع ${respondents}، من إجراء ${interviewers}.`,
    verbatim: 'النص الكامل بحروفه.',
    verbatimWithApparatus: 'النص الكامل بحروفه، مع حواشٍ ومعجم.',
    firstPublished: (publication, year) =>
      year === undefined
        ? sentence`نُشر أول مرة في «${publication}».`
        : sentence`نُشر أول مرة في «${publication}» سنة ${year}.`,
    begin: 'بدء القراءة',
    wholeText: 'القراءة في صفحة واحدة',
    questions: 'الأسئلة وحدها',
    contents: 'المحتويات',
    exchanges: (count) =>
      plural(count, {
        zero: 'لا محاورات',
        one: 'محاورة واحدة',
        two: 'محاورتان',
        few: '# محاورات',
        many: '# محاورة',
        other: '# محاورة',
      }),
    words: (count) =>
      plural(count, {
        zero: 'لا كلمات',
        one: 'كلمة واحدة',
        two: 'كلمتان',
        few: '# كلمات',
        many: '# كلمة',
        other: '# كلمة',
      }),
    characters: (count) =>
      plural(count, {
        zero: 'لا أحرف',
        one: 'حرف واحد',
        two: 'حرفان',
        few: '# أحرف',
        many: '# حرفًا',
        other: '# حرف',
      }),
    minutes,
    minutesShort: (count) => `${number(count)} د`,
  },
  exchange: {
    position: (current, at, last) => sentence`${current(String(at))} من ${String(last)}`,
    asked: 'السؤال',
    answered: 'الجواب',
    summary: 'ملخّص المحرّرين',
    readingTime: minutes,
    cite: 'استشهاد',
    topics: (first) => sentence`الموضوعات: ${first}`,
    notes: 'الحواشي',
    terms: 'الأعلام والمصطلحات',
    noteNumber: (at) => `الحاشية ${at}`,
    term: 'مصطلح',
    fullEntry: 'المادة كاملة',
    inBibliography: 'في المصادر والمراجع',
    pager: 'المحاورة السابقة والمحاورة التالية',
    withdrawn: (reference, on, why) => {
      const date = on === undefined ? '' : ` بتاريخ ${isolated(on)}`
      return `سُحبت الفقرة ${isolated(reference)}${date}.${why === undefined ? '' : ` ${why}`}`
    },
  },
  recording: { audio: 'تسجيل صوتي', video: 'تسجيل مرئي' },
  wholeText: {
    title: 'النص الكامل',
    about: (print) => sentence`جميع المحاورات مع حواشيها. ${print('نسخة للطباعة')}`,
    aboutText: (print) => sentence`جميع المحاورات في صفحة واحدة. ${print('نسخة للطباعة')}`,
  },
  print: {
    title: 'النص الكامل مع الحواشي',
    titleOfText: 'النص الكامل للطباعة',
    help: (wholeText) =>
      sentence`هذه الصفحة منسّقة للورق: تمكن طباعتها من المتصفّح أو حفظها بصيغة PDF. أما الطباعة من دون حواشٍ فمن إعدادات العرض في صفحة ${wholeText('النص الكامل')}.`,
    helpOfText: (wholeText) =>
      sentence`هذه الصفحة منسّقة للورق: تمكن طباعتها من المتصفّح أو حفظها بصيغة PDF. أما القراءة على الشاشة فمن صفحة ${wholeText('النص الكامل')}.`,
  },
  questions: {
    title: 'الأسئلة',
    description: (edition) => `جميع الأسئلة كما طُرحت في «${edition}».`,
    about: 'جميع الأسئلة كما طُرحت، من دون الأجوبة.',
    answer: (speaker) => `جواب ${speaker}`,
  },
}
