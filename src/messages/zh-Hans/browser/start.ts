import type { Catalogue } from '../../catalogue.ts'

export const start: Catalogue['browser']['start'] = {
  close: '关闭',
  search: '搜索',
  searchField: '搜索本版',
}
