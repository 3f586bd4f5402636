import { type Element, type Sentence, sentence } from '../../sentence.ts'
import type { Catalogue } from '../../catalogue.ts'
import { plural } from '../numbers.ts'

export const library: Catalogue['browser']['library'] = {
  inOthers: 'في حوارات أخرى',
  filters: {
    interview: { name: 'الحوار', any: 'كل الحوارات' },
    year: { name: 'السنة', any: 'أي سنة' },
  },
  onlyThis: 'هذا الحوار فقط',
  upTo: (passages) =>
    plural(passages, {
      zero: 'لا فقرات',
      one: 'فقرة واحدة على الأكثر',
      two: 'فقرتان على الأكثر',
      few: '# فقرات على الأكثر',
      many: '# فقرةً على الأكثر',
      other: '# فقرة على الأكثر',
    }),
  outsidePassages: 'في الحواشي أو المعجم أو المراجع أو العناوين',
  foundIn: (interviews) =>
    plural(interviews, {
      zero: 'لم يُعثر عليه في أي حوار',
      one: 'عُثر عليه في حوار واحد',
      two: 'عُثر عليه في حوارين',
      few: 'عُثر عليه في # حوارات',
      many: 'عُثر عليه في # حوارًا',
      other: 'عُثر عليه في # حوار',
    }),
  alsoIn: (interviews) =>
    plural(interviews, {
      zero: 'وليس في حوار آخر',
      one: 'وفي حوار آخر',
      two: 'وفي حوارين آخرين',
      few: 'وفي # حوارات أخرى',
      many: 'وفي # حوارًا آخر',
      other: 'وفي # حوار آخر',
    }),
  someWordsIn: (interviews) =>
    plural(interviews, {
      zero: 'لا حوار فيه هذه الكلمات كلها',
      one: 'لا حوار فيه هذه الكلمات كلها؛ وبعضها في حوار واحد',
      two: 'لا حوار فيه هذه الكلمات كلها؛ وبعضها في حوارين',
      few: 'لا حوار فيه هذه الكلمات كلها؛ وبعضها في # حوارات',
      many: 'لا حوار فيه هذه الكلمات كلها؛ وبعضها في # حوارًا',
      other: 'لا حوار فيه هذه الكلمات كلها؛ وبعضها في # حوار',
    }),
  nowhere: <T>(query: string, interviews: Element<T>): Sentence<T> =>
    sentence`لم يُعثر على «${query}». جرّب كلمة أخرى أو كتابة أخرى، أو تصفّح ${interviews('قائمة الحوارات')}.`,
  help: <T>(interviews: Element<T>): Sentence<T> =>
    sentence`اكتب كلمةً أو اسمًا أو «عبارةً بنصها» للبحث في كل الحوارات. ويمكنك أيضًا تصفّح ${interviews('قائمة الحوارات')}.`,
  nothingHere: 'لا تجتمع هذه الكلمات في فقرة واحدة من هذا الحوار.',
  allInInterview: 'البحث في هذا الحوار فقط',
  searchAll: 'البحث في كل الحوارات',
  showMore: (interviews) =>
    plural(interviews, {
      zero: 'لا حوارات أخرى',
      one: 'عرض حوار آخر',
      two: 'عرض حوارين آخرين',
      few: 'عرض # حوارات أخرى',
      many: 'عرض # حوارًا آخر',
      other: 'عرض # حوار آخر',
    }),
  notSearched: 'تعذّر البحث في الحوارات الأخرى. حاول مرة أخرى.',
  notLoaded: 'تعذّر البحث في هذا الحوار. حاول مرة أخرى.',
  about: (year, speakers) =>
    [...(year === undefined ? [] : [String(year)]), speakers.join('، ')].join(' · '),
}
