import type { Catalogue } from '../../catalogue.ts'

export const works: Catalogue['browser']['works'] = {
  copy: '复制',
  copyAs: (source, format) => `将${source}复制为${format}`,
  copied: (source, format) => `已将${source}复制为${format}`,
  notCopied: (source) => `无法复制${source}，请改为保存文件`,
}
