import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { isolated } from './isolated.ts'
import { plural } from './numbers.ts'

/** Messages of the pages of a library, المكتبة, which has several interviews. */
export const library: Catalogue['library'] = {
  name: 'المكتبة',
  parts: {
    interviews: 'الحوارات',
    people: 'المتحدثون',
    subjects: 'الموضوعات',
    dates: 'السنوات',
    entries: 'المعجم',
  },
  searchAll: 'البحث في جميع الحوارات',
  interviews: (count) =>
    plural(count, {
      zero: 'لا حوارات',
      one: 'حوار واحد',
      two: 'حواران',
      few: '# حوارات',
      many: '# حوارًا',
      other: '# حوار',
    }),
  people: (count) =>
    plural(count, {
      zero: 'لا متحدثين',
      one: 'متحدث واحد',
      two: 'متحدثان',
      few: '# متحدثين',
      many: '# متحدثًا',
      other: '# متحدث',
    }),
  newestFirst: 'من الأحدث إلى الأقدم',
  questionsBy: (names) => ['الأسئلة: ', ...names],
  undated: 'بلا تاريخ',
  pages: {
    name: 'صفحات القائمة',
    page: (number) => `الصفحة ${number}`,
    title: (list, number) => `${list}، الصفحة ${number}`,
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
  },
  letters: 'الحروف',
  years: 'السنوات',
  peoplePage: {
    about: 'كل من سأل أو أجاب في الحوارات.',
    answersIn: (count) => `الأجوبة في ${interviewsAfterIn(count)}`,
    asksIn: (count) => `الأسئلة في ${interviewsAfterIn(count)}`,
  },
  person: {
    description: (name) => `${isolated(name)}: الحوارات، والمواضع المذكورة في حوارات أخرى.`,
    mentions: 'في كلام الآخرين',
  },
  subjectsPage: { about: 'موضوعات الحوارات، مع ما يتصل بكل منها من محاورات في جميع الحوارات.' },
  subject: {
    description: (subject) =>
      `${isolated(subject)}: المحاورات المتصلة بهذا الموضوع في جميع الحوارات.`,
    statements: 'ما قاله كل طرف',
  },
  datesPage: { about: 'الحوارات بحسب سنة إجرائها أو نشرها.' },
  entriesPage: {
    about: 'الأسماء والمصطلحات الواردة في الحوارات، يشرحها المحرّرون، مع كل فقرة ترد فيها.',
  },
  entry: {
    inGlossary: 'في معجم هذا الحوار',
    notMentioned: 'مشروح، ولا يرد بلفظه في النص.',
    speaks: (person) =>
      sentence`الحوارات مع صاحب هذا الاسم، وما جاء عنه في كلام الآخرين: ${person}`,
  },
  notFound: {
    help: (search, home) =>
      sentence`ربما كان الرابط ناقصًا أو فيه خطأ. يمكن ${search('البحث في جميع الحوارات')}، أو اختيار حوار من ${home('القائمة')}.`,
  },
  feed: (title) => `${isolated(title)}: الحوارات الجديدة والمعدّلة`,
  llms: {
    about: 'مكتبة حوارات. يقود كل رابط مما يلي إلى نبذة عن حوار، فيها محاوراته وملفات نصه.',
    waysIn: 'في جميع الحوارات',
  },
}

/** A number of interviews in the genitive, which a preposition requires. */
function interviewsAfterIn(count: number): string {
  return plural(count, {
    zero: 'لا حوار',
    one: 'حوار واحد',
    two: 'حوارين',
    few: '# حوارات',
    many: '# حوارًا',
    other: '# حوار',
  })
}
