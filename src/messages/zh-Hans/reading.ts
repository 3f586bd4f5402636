import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { number, plural } from './numbers.ts'

export const reading: Catalogue['reading'] = {
  introduction: '引言',
  titlePage: {
    asks: '提问',
    answers: '回答',
    interviewWith: (respondents, interviewers) =>
      interviewers === undefined ? `采访${respondents}。` : `${interviewers}采访${respondents}。`,
    verbatim: '全文刊载，一字未改。',
    verbatimWithApparatus: '全文刊载，一字未改，附注释与词条。',
    firstPublished: (publication, year) =>
      year === undefined
        ? sentence`原载《${publication}》。`
        : sentence`原载《${publication}》，${year}年。`,
    begin: '开始阅读',
    wholeText: '单页阅读全文',
    questions: '只看提问',
    contents: '目录',
    exchanges: (count) => plural(count, { other: '#则问答' }),
    words: (count) => plural(count, { other: '#词' }),
    characters: (count) => plural(count, { other: '#字' }),
    minutes: (count) => plural(count, { other: '约#分钟' }),
    minutesShort: (count) => `${number(count)}分钟`,
  },
  exchange: {
    position: (current, at, last) => sentence`第${current(String(at))}则，共${String(last)}则`,
    asked: '问',
    answered: '答',
    summary: '编者提要',
    readingTime: (count) => plural(count, { other: '阅读约#分钟' }),
    cite: '引用',
    topics: (first) => sentence`话题：${first}`,
    notes: '注释',
    terms: '词条',
    noteNumber: (at) => `注释${at}`,
    term: '词条',
    fullEntry: '完整词条',
    inBibliography: '见参考文献',
    pager: '上一则与下一则问答',
    withdrawn: (reference, on, why) =>
      `${reference}已${on === undefined ? '' : `于${on}`}撤回。${why ?? ''}`,
  },
  recording: { audio: '录音', video: '录像' },
  wholeText: {
    title: '全文',
    about: (print) => sentence`全部问答，附注释。${print('打印版')}`,
    aboutText: (print) => sentence`全部问答，合为一页。${print('打印版')}`,
  },
  print: {
    title: '全文附注释',
    titleOfText: '全文打印版',
    help: (wholeText) =>
      sentence`本页按纸张排版，可用浏览器打印或另存为PDF。如不需要注释，请在${wholeText('全文')}页面的显示设置中选择。`,
    helpOfText: (wholeText) =>
      sentence`本页按纸张排版，可用浏览器打印或另存为PDF。在屏幕上阅读，请打开${wholeText('全文')}页面。`,
  },
  questions: {
    title: '提问',
    description: (edition) => `《${edition}》中的全部提问，原话照录。`,
    about: '全部提问，原话照录，不含回答。',
    answer: (speaker) => `${speaker}的回答`,
  },
}
