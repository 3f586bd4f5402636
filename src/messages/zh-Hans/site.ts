import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const site: Catalogue['site'] = {
  skipToText: '跳到正文',
  header: {
    name: '本版',
    contents: '目录',
    search: '搜索',
    displaySettings: '显示设置',
  },
  footer: {
    name: '全部页面',
    wholeText: '全文',
    questions: '提问',
    notes: '注释',
    glossary: '词条',
    topics: '话题',
    timeline: '年表',
    index: '索引',
    bibliography: '参考文献',
    errata: '勘误与修订',
    downloads: '下载',
    about: '关于本版与版权',
    shortcuts: '键盘快捷键',
    firstPublished: (publication, year) =>
      year === undefined
        ? sentence`本访谈原载《${publication}》。`
        : sentence`本访谈原载《${publication}》，${year}年。`,
    apparatus: '注释与词条为本版编写。',
    version: (version, date) => (date === undefined ? `${version}版` : `${version}版，${date}`),
  },
  draft: {
    name: '草稿',
    edition: '本版尚为草稿，地址和段号仍可能改变。',
    page: '本页尚为草稿，地址仍可能改变。',
    paragraphs: (references) => `以下段落尚为草稿，段号仍可能改变：${references}。`,
  },
  pageTitle: (page, edition) => `${page} · ${edition}`,
  listSeparator: '、',
  sentenceSeparator: '',
  sourceSeparator: '；',
  nothingHere: '本页没有内容。',
  notFound: {
    title: '找不到页面',
    help: (search, wholeText) =>
      sentence`链接可能不完整或有误。可以${search('搜索本版')}、打开${wholeText('全文')}，或从下面选一则问答。`,
  },
  offline: {
    title: '没有网络连接',
    help: '本页没有保存在本机。已保存的问答如下：',
  },
  moved: {
    title: '已移动',
    page: (address) => sentence`本页已移至${address}`,
    fragment: (address) => sentence`本页的这一部分已移至${address}`,
  },
  withdrawn: {
    title: '已撤回',
    page: (why) => sentence`本页已撤回。${why}`,
    fragment: (on, why) => sentence`本页的这一部分已于${on}撤回。${why}`,
  },
}
