import type { Catalogue } from '../../catalogue.ts'

/** Messages of the search in a copy that is opened from a folder, without a server. */
export const local: Catalogue['browser']['local'] = {
  scope: '此副本从文件夹打开，只能搜索访谈正文中的词语、引号内的短语和5.A3这样的段号。',
  foundNothing: (query) => `访谈正文中没有找到“${query}”`,
}
