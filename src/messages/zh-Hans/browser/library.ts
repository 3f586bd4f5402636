import { type Element, type Sentence, sentence } from '../../sentence.ts'
import type { Catalogue } from '../../catalogue.ts'
import { plural } from '../numbers.ts'

export const library: Catalogue['browser']['library'] = {
  inOthers: '其他访谈',
  filters: {
    interview: { name: '访谈', any: '全部访谈' },
    year: { name: '年份', any: '任何年份' },
  },
  onlyThis: '仅限本访谈',
  upTo: (passages) => plural(passages, { other: '至多#段' }),
  outsidePassages: '见于注释、词条、文献或标题',
  foundIn: (interviews) => plural(interviews, { other: '见于#篇访谈' }),
  alsoIn: (interviews) => plural(interviews, { other: '另见#篇访谈' }),
  someWordsIn: (interviews) =>
    plural(interviews, { other: '没有访谈包含所有这些词；#篇包含其中一部分' }),
  nowhere: <T>(query: string, interviews: Element<T>): Sentence<T> =>
    sentence`没有找到“${query}”。请换个词或写法，或浏览${interviews('访谈列表')}。`,
  help: <T>(interviews: Element<T>): Sentence<T> =>
    sentence`输入词语、人名或“完整短语”，即可搜索全部访谈；也可以浏览${interviews('访谈列表')}。`,
  nothingHere: '本访谈没有一段同时包含这些词。',
  allInInterview: '只在本访谈中搜索',
  searchAll: '搜索全部访谈',
  showMore: (interviews) => plural(interviews, { other: '再显示#篇访谈' }),
  notSearched: '无法搜索其他访谈，请重试。',
  notLoaded: '无法搜索本访谈，请重试。',
  about: (year, speakers) =>
    [...(year === undefined ? [] : [String(year)]), speakers.join('、')].join(' · '),
}
