import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const about: Catalogue['about'] = {
  title: '关于本版',
  verbatim:
    '本版完整收录一篇访谈，供阅读、检索、引用和链接。原文一字未改：每次生成网页，各段文字都与已发表的文本逐字核对。',
  verbatimOfTranscript:
    '本版完整收录一篇访谈，供阅读、检索、引用和链接。原文一字未改：每次生成网页，各段文字都与访谈记录逐字核对。',
  apart: '编者增补的内容与原文分开，并有明确标示。',
  source: '底本',
  published: (publisher, publication) =>
    sentence`原载${publisher}《${publication}》，原文可供查阅。`,
  publishedIn: (publication) => sentence`原载《${publication}》，原文可供查阅。`,
  publishedOffline: (publisher, publication) => sentence`原载${publisher}《${publication}》。`,
  publishedInOffline: (publication) => sentence`原载《${publication}》。`,
  provenance: {
    title: '录音与收藏',
    fields: {
      date: '采访日期',
      place: '地点',
      archive: '收藏机构',
      callNumber: '馆藏编号',
      consent: '授权同意',
    },
    line: (name, value) => `${name}：${value}`,
  },
  editing: '编校说明',
  uncorrected: '原文一律照录，不作订正。',
  slips: '疑有错误之处，另在注释中说明似当作什么。',
  additions: (parts) => `以下内容为本版编写：${parts}。`,
  parts: {
    titles: '问答标题',
    summaries: '提要',
    topics: '话题',
    timeline: '年表',
    glossary: '词条',
    notes: '注释',
    bibliography: '参考文献',
    argument: '争论要点',
    essays: '导言',
  },
  noteOnTheText: (note) => sentence`详见${note('关于文本')}。`,
  notes: '注释',
  noteKinds: (notes) => sentence`每条${notes('注释')}都标明类别：`,
  meanings: {
    source: '原文自带的注释，照录',
    slip: '原文似有错误；正文照旧，注中说明似当作什么',
    clarification: '说明所指何事、何物、何人',
    factcheck: '可以查证的细节，以及查证的结果',
    contested: '有争议的看法，以及各家的主张',
    later: '访谈之后的发展，注明日期',
  },
  certainty: '资料来源与可靠性',
  sourced: {
    glossary: '每个词条都注明资料来源。',
    timeline: '年表中的每件事都注明资料来源。',
    notes: '除疑误类外，每条注释都注明资料来源。',
    contested: '每条争议类注释至少引用两种文献。',
  },
  later: '后来的发展单独列出并注明日期：或在词条末尾，或另立注释。',
  records: (bibliography) =>
    sentence`仅据目录著录、未经查阅的文献，已在${bibliography('参考文献')}中标明。`,
  balance: {
    title: '平衡',
    about: '注释对待各方是否均衡，争议类注释的文献来自何处；每次生成网页时统计。',
    manySided: (notes, of) => `${of}条争议类注释中，${notes}条引用了至少两方的文献。`,
    speakers: '注释与说法',
    contested: '争议类注释',
    closes: {
      for: '以支持发言者的说法结尾',
      against: '以反对的说法结尾',
      even: '结尾不偏向任何一方',
    },
    factchecks: '核查类注释',
    claims: '可以查证的说法',
    checked: '其中有注释查证',
    origins: '文献来自',
    works: '文献',
    citations: '争议类注释中的引用',
    scholars: '其中学者',
  },
  cite: '如何引用',
  reference: (reference, exchange) =>
    sentence`每段都有段号，印在段旁。以${reference}为例：${String(exchange)}是问答的序号，Q指提问，A指回答，P指引言，最后的数字是段落的次序。点击段号，即可复制该段的链接。`,
  addresses: (long, short) =>
    sentence`每则问答有两个地址：长的如“${long}”，短的如“${short}”。两者均永久有效。`,
  citeInterview: '引用访谈原话，请以原刊为据。使用本版的注释或段号时，请注明本版：',
  edition: (version, address) =>
    address === undefined ? `注释版，版本${version}。` : `注释版，版本${version}，${address}。`,
  authorship: (respondents) =>
    `引文的作者是说话人：引用回答，作者为受访者；引用提问，作者为采访者。引用整则问答、全篇访谈或多人的话，作者一律为受访者：${respondents}。`,
  errors: '报告错误',
  report:
    '请说明错误在哪里（段号或词条名）、错在何处，以及有何依据：原刊的页码、某份文件或某种著作。',
  reportOnTranscript:
    '请说明错误在哪里（段号）、错在何处，以及有何依据：录音、某份文件或某种著作。',
  write: (contact) => sentence`联系方式：${contact}。`,
  writeToPublisher: '请联系本站的发布者。',
  rights: '版权',
  licence: (licence, name) => sentence`编者所撰部分的许可协议：${licence(name)}。`,
  interviewLicence: (licence, name) => sentence`访谈原话的许可协议：${licence(name)}。`,
  typeface: (name, licence, licenceName) =>
    sentence`字体为${name}，按${licence(licenceName)}授权使用。`,
  privacy: '隐私',
  noTracking:
    '本站不设置Cookie，不统计访问，也不向其他网站请求任何内容。设置、阅读位置、最近搜索以及划线和笔记只保存在您的浏览器中。',
  offline:
    '为便于离线阅读，浏览器会保留您打开过的页面，并在没有其他内容加载时下载各则问答，总量不到300 kB；网速慢或开启省流量模式时不下载。如果有划线，浏览器还会保留划线所需的内容。只有应您的要求，浏览器才下载整个版本。两者都可以在显示设置中删除；删除所有已保存的页面后，不再保存新的页面。',
}
