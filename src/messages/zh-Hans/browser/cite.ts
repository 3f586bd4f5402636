import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

export const cite: Catalogue['browser']['cite'] = {
  heading: (reference) => `引用${reference}`,
  style: '格式',
  citation: '引用文字',
  shortForm: '简注',
  copy: '复制',
  copyShort: '复制简注',
  copyWithQuotation: '连同引文复制',
  copied: '已复制',
  notCopied: '无法复制，请选中文字后自行复制',
  save: '存为文件',
  close: '关闭',
  check: '核对引文',
  checkThis: '核对这段引文',
  keys: (key) =>
    sentence`${key('↑')} ${key('↓')} 切换格式，${key('Enter')} 复制，${key('Esc')} 关闭`,
  copyStyle: (style, reference) => `复制引用文字：${reference}，${style}`,
  copyShortOf: (style, reference) => `复制简注：${reference}，${style}`,
  notLoaded: '无法载入引用文字，请重试',
}
