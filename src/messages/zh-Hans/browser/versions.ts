import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

export const versions: Catalogue['browser']['versions'] = {
  same: (version) => `引文据${version}版，即当前版本。`,
  unchanged: (version) => `引文据${version}版，此后文字未变。`,
  changed: (version) => sentence`引用之后文字有改动：${version('查看改动')}。`,
  gone: (version) => sentence`此段已非引用时的样子：${version('查看所引版本')}。`,
  unknown: (version) => `本版没有引文所据${version}版的记录。`,
}
