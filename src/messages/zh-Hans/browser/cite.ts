import type { Catalogue } from '../../catalogue.ts'

export const cite: Catalogue['browser']['cite'] = {
  heading: (reference) => `引用${reference}`,
  style: '格式',
  citation: '引用文字',
  copy: '复制',
  copied: '已复制',
  notCopied: '无法复制，请选中文字后自行复制',
  save: '存为文件',
  close: '关闭',
  notLoaded: '无法载入引用文字，请重试',
}
