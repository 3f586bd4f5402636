import type { Catalogue } from '../catalogue.ts'
import { number } from './numbers.ts'

/** Messages of the pages with the published versions of the text. */
export const versions: Catalogue['versions'] = {
  title: '版本',
  description: '本版访谈已发布的全部版本及其段号。',
  about: '引文注明所据的版本。各版本均可在此按原样打开：包括正文和段号，不含注释。',
  aboutText: '引文注明所据的版本。各版本均可在此按原样打开：包括正文和段号。',
  version: (version) => `${version}版`,
  current: '当前版本。',
  unchanged: (same, all) => `正文至今未变的段落：${number(same)}/${number(all)}。`,
  edited: '此后有改动。',
  gone: '正文中已无此段。',
  legend: '此后删去的文字加删除线，增补的文字加下划线。',
  data: '本版本（JSON）',
  all: '全部版本',
}
