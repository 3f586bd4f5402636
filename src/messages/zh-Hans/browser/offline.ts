import type { Catalogue } from '../../catalogue.ts'

/** Messages of the copy of the edition for offline reading. */
export const offline: Catalogue['browser']['offline'] = {
  name: '离线阅读',
  offer: (size) => `保存整个版本，供离线阅读（${size}）`,
  save: '保存',
  dismiss: '不用了',
  saving: (percent) => `正在保存：${percent}%`,
  saved: '整个版本已保存，可离线阅读。',
  failed: '未能保存，请稍后再试。',
  savedSize: (size) => `整个版本，${size}`,
  removeSaved: '删除所有已保存的页面',
  removed: '已删除所有保存的页面，今后不再保存。',
}
