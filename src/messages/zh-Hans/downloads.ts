import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const downloads: Catalogue['downloads'] = {
  title: '下载',
  description: '本版的电子书、文本和数据。',
  about:
    '本版的电子书、文本和数据。各种格式都与本站网页出自同一份底稿，段号相同，访谈文字逐字一致。',
  groups: {
    read: '阅读',
    study: '研究',
    cite: '文献管理',
    follow: '订阅与抓取',
    machines: '供程序使用',
  },
  formats: {
    epub: {
      name: 'EPUB',
      purpose: '用于电子书阅读器和手机：本版全部内容制成一本书，注释可以跳转。',
    },
    markdown: {
      name: 'Markdown',
      purpose: '用于写作和做笔记：本版全部内容，注释作脚注，词条作链接。',
    },
    'plain-text': {
      name: '纯文本',
      purpose: '用于任何能打开文本的程序：访谈全文和段号，不含注释。',
    },
    tei: {
      name: 'TEI P5 XML',
      purpose: '用于学术整理和语料库：每次发言标明谈话人，名称、术语、引用和注释逐一编码。',
    },
    'web-annotations': {
      name: '网页标注',
      purpose: '用于标注工具：每处术语、引用和注释各为一条针对网页的W3C标注，采用JSON-LD。',
    },
    json: {
      name: 'JSON',
      purpose: '用于程序：本版的全部内容，附公开的JSON Schema。',
    },
    concordance: {
      name: '词条用例（CSV）',
      purpose: '用于电子表格和统计：每个词条的每处用例及其上下文，每行一处。',
    },
    source: {
      name: '源文件',
      purpose: '用于保存和编辑：制作本版所用的文件及其格式说明，打包为ZIP。',
    },
    bibtex: {
      name: '参考文献（BibTeX）',
      purpose: '用于LaTeX和文献管理软件：本版引用的全部文献。',
    },
    ris: {
      name: '参考文献（RIS）',
      purpose: '用于EndNote、Zotero、Mendeley和图书馆目录：本版引用的全部文献。',
    },
    'csl-json': {
      name: '参考文献（CSL-JSON）',
      purpose: '用于Zotero、Pandoc和其他生成引文的程序：全部文献，转换中不丢失任何内容。',
    },
    feed: {
      name: 'Atom订阅源',
      purpose: '用于订阅阅读器：本版的每次改动，注明日期和版本。',
    },
    sitemap: {
      name: '站点地图',
      purpose: '用于搜索引擎：全部页面的列表。',
    },
    llms: {
      name: 'llms.txt',
      purpose: '用于语言模型和类似程序：内容概览，附简单格式的链接。',
    },
    robots: {
      name: 'robots.txt',
      purpose: '用于网络爬虫：全部内容均可读取。',
    },
    dts: {
      name: '文本服务（DTS）',
      purpose:
        '用于按段号读取文本的工具：以文件形式提供的Distributed Text Services，每个问答和每段均为TEI。',
    },
    linkset: {
      name: '链接集',
      purpose: '用于采集研究数据的程序：说明本版各页面与文件之间的关系（Signposting）。',
    },
    openapi: {
      name: 'OpenAPI',
      purpose: '用于编程：说明每个数据文件的网址与类型。',
    },
  },
  file: (name, size) => `${name}，${size}`,
  schema: 'JSON Schema',
  byExchange: (format) => `${format}，按问答分篇`,
  print: {
    name: '打印或存为PDF',
    purpose: '附注释的全文，合为一页，按纸张排版，可用浏览器打印或存为PDF。',
  },
  pdf: '用于打印和保存：附注释的全文，带书签、链接和供屏幕阅读器使用的标记。',
  zip: '用于保存：整个网站及其源文件。解压后打开index.html，无需网络或服务器即可阅读。',
  purposesOfText: {
    epub: '用于电子书阅读器和手机：本版全部内容制成一本书。',
    markdown: '用于写作和做笔记：本版全部内容。',
    'plain-text': '用于任何能打开文本的程序：访谈全文和段号。',
    tei: '用于学术整理和语料库：每次发言标明谈话人，每段标明段号。',
    print: '全文合为一页，按纸张排版，可用浏览器打印或存为PDF。',
    pdf: '用于打印和保存：全文，带书签、链接和供屏幕阅读器使用的标记。',
  },
  linker: (linker) => sentence`其他网站可以${linker('显示访谈的段落')}。`,
  documentation: (formats, machines) =>
    sentence`文档说明了${formats('源文件')}以及本版${machines('为程序')}提供的内容。`,
  works: (bibliography) => sentence`每种文献的题录都可以在${bibliography('参考文献')}中单独下载。`,
}
