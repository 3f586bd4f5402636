import type { Catalogue } from '../../catalogue.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the page with the reader’s own highlights. */
export const my: Catalogue['browser']['my'] = {
  /** Several sentences, one after another. */
  together: (sentences) => sentences.join(''),
  none: '还没有划线。请选中访谈中的文字，再点“划线”，或按M键。',
  count: (count) => plural(count, { other: '#条划线' }),
  countOf: (shown, all) => plural(all, { other: `共#条划线，显示其中${number(shown)}条` }),
  /** Where they are kept. */
  onDevice: '划线只保存在本机，不会发送任何内容。',
  notPromised: '空间不足时，浏览器可能会删除划线；无痕窗口关闭后，划线也会丢失。请不时导出备份。',
  privateWindow: '这是无痕窗口，关闭后什么都不会保留。请先导出划线。',
  noStorage: '此浏览器不允许在此存储数据，离开划线所在的页面后，划线就会丢失。',
  noText: '无法加载访谈正文，因此没有谈话人和标题。',

  search: '搜索划线',
  speaker: '谈话人',
  topic: '话题',
  style: '样式',
  any: '全部',
  nobody: '无',
  nothingFound: '没有符合条件的划线。',
  showAll: '显示全部',

  note: (reference) => `${reference}的笔记`,
  addNote: '添加笔记',
  editNote: '编辑笔记',
  done: '完成',
  remove: '删除',
  removed: (reference) => `已删除${reference}的划线`,
  undo: '撤销',
  /** Of a highlight whose words are now in another paragraph. */
  movedFrom: (reference) => `原在${reference}`,
  /** Of a highlight whose words are gone. */
  gone: (reference) => `在${reference}划线后，这些文字已有改动`,
  exchangeGone: '已不在本版中',

  export: '导出',
  exportAs: { markdown: 'Markdown', annotations: '网页标注', table: '电子表格（CSV）' },
  exported: (name) => `已保存为${name}`,
  exportFailed: '无法生成文件，请重试',
  /** The title of a file, with the title of the interview. */
  fileTitle: (title) => `${title}中的划线`,
  fileName: '划线',
  fileData: '以下数据与上文相同，可用来重新导入这些划线：',
  import: '导入文件',
  imported: ({ added, updated, keptTwice, unchanged }) =>
    [
      plural(added, { other: '新增#条划线' }),
      updated > 0 && `更新${number(updated)}条`,
      keptTwice > 0 && `${number(keptTwice)}条在两台设备上都有改动，各保留一份`,
      unchanged > 0 && `${number(unchanged)}条原已存在`,
    ]
      .filter(Boolean)
      .join('；') + '。',
  otherEdition: (count) => plural(count, { other: '#条划线属于其他访谈，没有导入。' }),
  unreadable: (count) => plural(count, { other: '文件中有#条记录无法读取。' }),
  notOurs: '此文件中没有划线。请选择从这里导出的文件。',
  importFailed: '没有导入任何内容：本机空间不足，或浏览器不允许在此存储数据。',
  print: '打印',

  forget: '全部删除',
  forgetTitle: '删除所有划线？',
  forgetWarning: (count) => plural(count, { other: '将从本机删除#条划线及其笔记，无法撤销。' }),
  forgetElsewhere: (count) => plural(count, { other: '其中#条属于本站的其他访谈。' }),
  cancel: '取消',
  forgotten: '已从本机删除所有划线',
  notForgotten: '无法删除划线，请关闭本站的其他标签页后重试',
}
