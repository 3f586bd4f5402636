import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { plural } from './numbers.ts'

export const apparatus: Catalogue['apparatus'] = {
  noteKinds: {
    source: '原注',
    slip: '疑误',
    clarification: '说明',
    factcheck: '核查',
    contested: '争议',
    later: '后续',
  },
  noteLabel: (kind) => `${kind}：`,
  glossKinds: {
    person: { one: '人物', all: '人物' },
    organization: { one: '机构', all: '机构' },
    place: { one: '地点', all: '地点' },
    event: { one: '事件', all: '事件' },
    initiative: { one: '协议与倡议', all: '协议与倡议' },
    technology: { one: '武器与技术', all: '武器与技术' },
    concept: { one: '概念', all: '概念' },
    phrase: { one: '用语', all: '用语' },
  },
  notes: {
    title: '注释',
    description: '编者的全部注释，按正文顺序排列。',
    about: (kinds) => sentence`编者的注释，按正文顺序排列。${kinds('各类注释的含义')}`,
  },
  glossary: {
    title: '词条',
    description: '对访谈中名称和术语的解释。',
    about: (index) =>
      sentence`编者对访谈中名称和术语的解释。${index('索引')}将它们按首字母排列，并附段号。`,
    kinds: '词条类别',
    uses: '在访谈中',
    sources: '资料来源',
    inBibliography: '见参考文献',
    see: '参见',
    all: '全部词条',
    inIndex: '见索引',
  },
  concordance: {
    uses: (count) =>
      count === 1 ? '提到一次。' : plural(count, { other: '提到#次，按谈话顺序排列。' }),
    unmarked: '未标记',
    aboutUnmarked: '“未标记”：按名称查到，正文中没有链接。',
  },
  index: {
    title: '索引',
    description: '名称和术语在访谈中的出处。',
    about: (glossary) =>
      sentence`名称和术语，以及提到它们的每一段。名称链接到${glossary('词条')}，段号链接到正文。`,
    legend: (reference, exchange) =>
      sentence`以段号${reference}为例：${String(exchange)}是问答的序号，Q指提问，A指回答，P指引言。`,
    letters: '首字母',
    see: (name, see, other) => sentence`${name}，${see('见')}${other}`,
    seeAlso: (see, others) => [see('参见'), ...others],
    digits: '0–9',
  },
  topics: {
    title: '话题',
    description: '访谈涉及的话题，以及各位谈话人的看法。',
    about: '访谈涉及的话题。每个话题下汇集各位谈话人的说法。',
    exchanges: (places) => ['见：', ...places],
    introduction: '引言',
    topicDescription: (topic, speakers) => `${speakers}谈${topic}。`,
    legend: '以下为编者转述，原话请按段号查阅。',
  },
  argument: {
    title: '争论要点',
    description: '每则问答争论的要点：各方的主张、双方的共识，以及哪些证据有助于判断。',
    about: '每则问答争论的问题：各方的主张、双方的共识，以及哪些证据有助于判断，由编者撰写。',
    parts: { agreed: '共识', evidence: '证据', since: '此后' },
  },
  essays: {
    introduction: '编者导言',
    'note-on-the-text': '关于文本',
    description: (edition) => `编者导言：${edition}。`,
  },
  timeline: {
    title: '年表',
    description: '访谈提到的事件，以及此前此后的经过。',
    about:
      '访谈提到或暗指的事件，以及后来的结果，由编者撰写。每件事都附有相关段落和资料来源的链接。',
    periodList: '时期',
    periods: {
      before: '访谈之前',
      during: '访谈期间',
      after: '访谈之后',
    },
  },
  errata: {
    title: '勘误与修订',
    description: '本版首次发布以来的改动。',
    about: (version) =>
      `本版首次发布以来的改动，新的在前。当前为版本${version}。访谈文字只在录入有误时改动，已发布的段号始终有效。`,
    none: '目前没有改动。',
    version: (version) => `版本${version}`,
    kinds: {
      edition: '整体',
      words: '正文',
      address: '段号',
      apparatus: '注释与文献',
    },
  },
}
