/** The numbers of search results of each kind, as words. */
export const forms = {
  exchange: {
    zero: 'لا محاورات',
    one: 'محاورة واحدة',
    two: 'محاورتان',
    few: '# محاورات',
    many: '# محاورة',
    other: '# محاورة',
  },
  glossary: {
    zero: 'لا مواد في المعجم',
    one: 'مادة واحدة في المعجم',
    two: 'مادتان في المعجم',
    few: '# مواد في المعجم',
    many: '# مادة في المعجم',
    other: '# مادة في المعجم',
  },
  note: {
    zero: 'لا حواشي',
    one: 'حاشية واحدة',
    two: 'حاشيتان',
    few: '# حواشٍ',
    many: '# حاشية',
    other: '# حاشية',
  },
  work: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدرًا',
    other: '# مصدر',
  },
}
