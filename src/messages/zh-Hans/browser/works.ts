import type { Catalogue } from '../../catalogue.ts'

export const works: Catalogue['browser']['works'] = {
  copy: '复制',
  copyAs: (source, format) => `复制为${format}：${source}`,
  copied: (source, format) => `已复制为${format}：${source}`,
  notCopied: (source) => `无法复制，可以改为保存文件：${source}`,
}
