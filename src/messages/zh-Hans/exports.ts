import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const exports: Catalogue['exports'] = {
  editors: '本版编者',
  bibliography: '参考文献',
  glossary: '词条',
  index: '索引',
  timeline: '年表',
  thisEdition: (version) => `本版，版本${version}`,
  references: '段落以段号引用：5.A3即问答5中回答的第三段。Q为提问各段计数，P为引言各段计数。',
  firstPublished: (publication, date) =>
    date === undefined
      ? sentence`原载《${publication}》`
      : sentence`原载《${publication}》，${date}`,
  book: {
    asks: (name, role) => sentence`${name} ${role('提问')}`,
    answers: (name, role) => sentence`${name} ${role('回答')}`,
    wordForWord: '原话照录，附注释与词条。',
    wordForWordOnly: '原话照录。',
    aboutEdition: '关于本版',
    version: (version, date) =>
      date === undefined ? `版本${version}。` : `版本${version}，${date}。`,
    onTheWeb: (address) => sentence`网址：${address}`,
    source: (address) => sentence`原文：${address}`,
    notes: '注释',
    separator: '、',
    see: (name, see, entry) => sentence`${name}，${see('见')}${entry}`,
  },
  epub: {
    contents: '目录',
    landmarks: '书内导航',
    paragraphs: '段落',
    beginReading: '开始阅读',
    titlePage: '扉页',
    cover: '封面',
    coverOf: (title) => `《${title}》封面`,
    accessibility:
      '全书均为文本。标题、注释、词条和索引都有相应标记，并可往返跳转；其他语言的文字标明语种；页面列表按段号通往每一段。封面文字与扉页相同。',
    accessibilityOfText:
      '全书均为文本。标题有相应标记；其他语言的文字标明语种；页面列表按段号通往每一段。封面文字与扉页相同。',
  },
  markdown: {
    source: (title, publication, date, edition) =>
      date === undefined
        ? sentence`《${title}》。原载《${publication}》。${edition}。`
        : sentence`《${title}》。原载《${publication}》，${date}。${edition}。`,
    edition: (edition) => sentence`${edition}。`,
    entry: (label, names) => `${label}（${names}）`,
    citation: (label, work) => `${label}：${work}`,
  },
  plainText: {
    image: (alt, caption) => `图：${alt}${caption ? `（${caption}）` : ''}`,
    firstPublished: (where) => `原载：${where}`,
    address: (version, address) => `本版，版本${version}：${address}`,
    separator: '，',
  },
  tei: {
    interviewer: '采访者',
    respondent: '受访者',
    work: '问答标题、注释、词条和参考文献；编码',
    encoding: '编码',
    edition: (version) => `注释版，版本${version}`,
    editionOfText: (version) => `版本${version}`,
    rightsUnknown: '未说明。',
    transcript: '访谈的文字记录。',
    correction: '底本文字一律照录，不作订正；疑有错误之处，在注释中指出。',
    correctionOfText: '底本文字一律照录，不作订正。',
    normalization: '未作规范化处理：文字、符号和引号均依底本。',
    references:
      '段落以段号引用，段号即n的值：5.A3是问答5中回答的第三段。Q为提问各段计数，P为引言各段计数。xml:id与段号对应：x5.a3。',
    topic: (label, about) => `${label}：${about}`,
    notesOn: (title) => `注释：${title}`,
    archivedCopy: '存档副本',
    asItStands: '现行版本。',
  },
  feed: {
    title: (edition) => `《${edition}》修订记录`,
    entry: (version, kind, references) =>
      references === '' ? `版本${version}：${kind}` : `版本${version}：${kind}，${references}`,
    separator: '、',
  },
  annotations: (title) => `《${title}》的标注`,
  llms: {
    whole: '整个版本',
    byExchange: '按问答分篇',
    markdown: '访谈，附注释、词条和参考文献',
    markdownOfText: '访谈',
    plainText: '仅访谈原文',
    json: '全部内容，附公开的JSON Schema',
    allFormats: '全部格式',
    concordance: '词条用例',
    concordanceAbout: '每个词条的每处用例',
    cite: 'Markdown和JSON文件中，每段都附有其在本站的网址。引用某段时，请注明段号，并链接到该网址。',
  },
  data: {
    genre: '访谈',
    glossaryOf: (title) => `《${title}》词条`,
  },
}
