import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { plural } from './numbers.ts'

/** Messages of the pages of a library, 文库, which has several interviews. These are counted with 篇. */
export const library: Catalogue['library'] = {
  name: '文库',
  parts: {
    interviews: '访谈',
    people: '谈话人',
    subjects: '话题',
    dates: '年份',
    entries: '词条',
  },
  searchAll: '搜索全部访谈',
  interviews: (count) => plural(count, { other: '#篇访谈' }),
  people: (count) => plural(count, { other: '#位谈话人' }),
  newestFirst: '由新到旧',
  questionsBy: (names) => ['提问：', ...names],
  undated: '日期不详',
  pages: {
    name: '本列表各页',
    page: (number) => `第${number}页`,
    title: (list, number) => `${list}（第${number}页）`,
    previous: '上一页',
    next: '下一页',
  },
  letters: '首字母',
  years: '年份',
  peoplePage: {
    about: '在访谈中提问或回答的所有人。',
    answersIn: (count) => plural(count, { other: '在#篇访谈中回答' }),
    asksIn: (count) => plural(count, { other: '在#篇访谈中提问' }),
  },
  person: {
    description: (name) => `${name}：参加的访谈，以及其他访谈提到的地方。`,
    mentions: '他人的谈论',
  },
  subjectsPage: { about: '各篇访谈涉及的话题。每个话题下汇集全部访谈中的相关问答。' },
  subject: {
    description: (subject) => `${subject}：全部访谈中的相关问答。`,
    statements: '各位谈话人的看法',
  },
  datesPage: { about: '按进行或发表的年份排列的访谈。' },
  entriesPage: { about: '编者对各篇访谈中名称和术语的解释，以及提到它们的每一段。' },
  entry: {
    inGlossary: '见本篇访谈的词条',
    notMentioned: '有解释，正文未直接提到。',
    speaks: (person) => sentence`此人参加的访谈，以及他人的谈论：${person}`,
  },
  notFound: {
    help: (search, home) =>
      sentence`链接可能不完整或有误。可以${search('搜索全部访谈')}，或从${home('列表')}中选择一篇。`,
  },
  feed: (title) => `${title}：新增和更新的访谈`,
  llms: {
    about: '访谈文库。以下每个链接指向一篇访谈的概览，其中列有各则问答和正文文件。',
    waysIn: '跨全部访谈',
  },
}
