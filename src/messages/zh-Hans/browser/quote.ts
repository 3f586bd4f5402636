import type { Catalogue } from '../../catalogue.ts'
import { joined } from '../../sentence.ts'

export const quote: Catalogue['browser']['quote'] = {
  toolbar: (reference) => `摘录或引用${reference}`,
  highlight: '划线',
  copyQuotation: '复制引文',
  copyLink: '复制链接',
  cite: '引用',
  embed: '嵌入',
  share: '分享',
  copied: '已复制',

  quotationCopied: (reference) => `已复制${reference}的引文`,
  citedQuotationCopied: (reference, style) => `已复制${reference}的引文及其出处（${style}）`,
  quotationNotCopied: (reference) => `无法复制${reference}的引文`,
  linkCopied: (reference) => `已复制${reference}的链接`,
  linkNotCopied: (reference) => `无法复制${reference}的链接`,
  linkInAddressBar: (reference) => `无法复制；${reference}的链接在地址栏中`,
  embedCodeCopied: (reference) => `已复制${reference}的嵌入代码`,
  embedCodeNotCopied: (reference) => `无法复制${reference}的嵌入代码`,
  notLoaded: '无法载入引用所需的数据，请重试',
  nothingToQuote: '如需引用或划线，请先选中访谈中的文字',
  notHighlighted: '无法载入划线所需的内容，请重试',

  frameTitle: (reference, title) => `${title}，${reference}`,

  spokenBy: (speaker, quotation) => [`${speaker}：`, ...quotation],
  attributed: (quotation, attribution) => [...quotation, ...attribution],
  // The title of a periodical has marks, not italics. The address is last, so that no full-width mark becomes part of the link.
  attribution: ({ speaker, title, publication, date, reference, url }) => [
    '（',
    ...joined([speaker, title, publication && `《${publication}》`, date, reference], '，'),
    '）',
    ...(url === undefined ? [] : [url]),
  ],
}
