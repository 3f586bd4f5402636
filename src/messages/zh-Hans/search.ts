import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'

export const search: Catalogue['search'] = {
  title: '搜索',
  description: '搜索访谈、词条、注释和参考文献。',
  descriptionWithoutApparatus: '搜索访谈。',
  field: '搜索本版',
  submit: '搜索',
  noScript: (index, glossary, wholeText) =>
    sentence`搜索需要启用JavaScript。未启用时，可以在${index('索引')}和${glossary('词条')}中查找名称和术语，或在${wholeText('全文')}页使用浏览器的查找功能。`,
  noScriptWithoutIndex: (wholeText) =>
    sentence`搜索需要启用JavaScript。未启用时，可以在${wholeText('全文')}页使用浏览器的查找功能。`,
  descriptionInLibrary: '搜索全部访谈及其词条、注释和文献。',
  fieldInLibrary: '搜索全部访谈',
  noScriptInLibrary: (interviews) =>
    sentence`搜索需要启用JavaScript。未启用时，可以浏览${interviews('访谈列表')}，并在各篇的全文页使用浏览器的查找功能。`,
  engine: (edition) => `搜索${edition}`,
  exchange: (number) => `问答${number}`,
}
