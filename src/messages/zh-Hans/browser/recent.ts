import type { Catalogue } from '../../catalogue.ts'

export const recent: Catalogue['browser']['recent'] = {
  recent: '最近搜索',
  removeRecent: (query) => `移除“${query}”`,
  clearRecent: '清除',
  clearAllRecent: '清除最近搜索',
}
