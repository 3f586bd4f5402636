import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

/** The page with the reader’s own highlights. What its script says is in `browser/my.ts`. */
export const my: Catalogue['my'] = {
  title: '我的划线',
  description: '我的划线和笔记，只保存在本机。',
  noScript: (wholeText) =>
    sentence`划线需要启用JavaScript。未启用时，可以阅读${wholeText('全文')}。`,
}
