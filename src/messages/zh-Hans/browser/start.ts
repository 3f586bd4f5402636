import type { Catalogue } from '../../catalogue.ts'

export const start: Catalogue['browser']['start'] = {
  close: '关闭',
  search: '搜索',
  searchField: '搜索本版',
  /** The name of a note: its number, and its kind or, of a citation, the work. */
  note: (number, label) => `注释${number}，${label}`,
  copyAddress: (reference) => `复制${reference}的链接`,
}
