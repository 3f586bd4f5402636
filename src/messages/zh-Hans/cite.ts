import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

const interviewBy = (interviewers: string) => `${interviewers}采访`
const interviewWith = (respondents: string) => `采访${respondents}`
const version = (number: string, isAnnotated: boolean) =>
  isAnnotated ? `注释版${number}` : `版本${number}`

export const cite: Catalogue['cite'] = {
  introduction: '引言',
  exchange: (number) => `问答${number}`,
  formats: {
    gost: 'GOST R 7.0.5—2008',
    'gb-t-7714': 'GB/T 7714—2015',
    'chicago-note': '芝加哥（注释）',
    'chicago-author-date': '芝加哥（著者-出版年）',
    apa: 'APA',
    mla: 'MLA',
    bib: 'BibTeX',
    ris: 'RIS',
    json: 'CSL-JSON',
  },
  words: {
    styles: {
      'chicago-note': { interviewBy, interviewWith, version },
      'chicago-author-date': { interviewBy, interviewWith, version },
      apa: { interviewBy, interviewWith, version },
      mla: { interviewBy, interviewWith, version },
    },
    partOf: (citation, part) => `${citation}，${part}`,
    note: {
      comma: '，',
      semicolon: '；',
      interviewBy,
      interviewWith,
      version,
      titleTranslated: (title) => `译名：${title}`,
    },
  },
  page: {
    title: (exchange) => `引用：${exchange}`,
    heading: '如何引用',
    exchange: '本则问答',
    paragraph: (address, speaker) => (speaker === undefined ? address : `${address}，${speaker}`),
    files: '存为文件：',
    show: '显示',
    shortForm: '简注：',
  },
  bibliography: {
    title: '参考文献',
    description: '访谈、注释和词条所引用的文献。',
    about: '谈话人提到的文献，以及注释和词条所依据的文献。',
    parts: '类别',
    primary: {
      title: '原始文献',
      about: '文件、演说和声明，以及访谈中讨论的著作。',
    },
    commentary: {
      title: '研究与报道',
      about: '学术著作、评论和新闻报道。',
    },
    citedIn: (places) => sentence`引用处：${places}`,
    separator: '、',
    noteOn: (address) => `${address}的注释`,
    timeline: (date) => `年表${date}条`,
    account: (exchange) => `问答${exchange}的争论要点`,
    save: '保存',
    saveAll: '保存全部文献',
    saveAs: (work, format) => `存为${format}：${work}`,
    archivedCopy: '存档副本',
    checked: {
      record: '据目录著录引用，未经查阅。',
      unverified: '未经核实。',
    },
  },
}
