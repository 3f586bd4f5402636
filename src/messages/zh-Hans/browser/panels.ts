import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

export const panels: Catalogue['browser']['panels'] = {
  close: '关闭',

  contents: '目录',
  titlePage: '首页',
  contentsHint: (key) =>
    sentence`${key('↑')} ${key('↓')} 选择，${key('Enter')} 打开，${key('Esc')} 关闭`,

  settings: '显示设置',
  choices: {
    theme: {
      name: '外观',
      values: { system: '自动', light: '浅色', sepia: '米黄', dark: '深色' },
    },
    size: {
      name: '字号',
      values: { small: '小', normal: '标准', large: '大', larger: '特大' },
    },
    leading: {
      name: '行距',
      values: { close: '紧凑', normal: '标准', open: '宽松' },
    },
    measure: {
      name: '栏宽',
      values: { narrow: '窄', normal: '标准', wide: '宽' },
    },
    notes: {
      name: '注释',
      values: { margin: '页边', cards: '弹出', none: '隐藏' },
    },
    keys: { name: '键盘快捷键', values: { on: '开', off: '关' } },
  },
  print: '打印',
  printWithNotes: '本页附注释',
  printWithoutNotes: '本页不附注释',
  printEdition: '全书附注释',
  printPage: '本页',
  printWhole: '整个版本',
  offline: '离线',
  saveOffline: '保存在本机，供离线阅读',
  reset: '恢复默认设置',
  showShortcuts: '查看键盘快捷键',
  settingsHint: (key) => sentence`${key('Tab')} 和方向键选择，${key('Esc')} 关闭`,

  shortcuts: '键盘快捷键',
  keys: { controlK: 'Ctrl+K', shiftQ: 'Shift+Q', tab: 'Tab', enter: 'Enter', escape: 'Esc' },
  actions: {
    playOrPause: '播放或暂停录音、录像',
    backInRecording: '录音、录像后退10秒',
    search: '搜索',
    contents: '目录',
    previousAndNext: '上一则问答、下一则问答',
    resultSteps: '上一条搜索结果、下一条搜索结果',
    highlight: '为所选文字或当前段落划线，再按一次可写笔记',
    copyLink: '复制所选文字或当前段落的链接',
    copyQuotation: '将所选文字或当前段落复制为引文',
    copyWithCitation: '将所选文字或当前段落复制为引文，并附出处',
    cite: '引用所选文字或当前段落',
    settings: '显示设置',
    shortcuts: '显示本列表',
    nextLink: '下一条注释或链接',
    openNote: '打开注释或链接',
    close: '关闭，回到正文',
  },
  shortcutsOn: (settings) =>
    sentence`输入文字时，快捷键不起作用。如需全部关闭，请打开${settings('显示设置')}。`,
  shortcutsOff: (settings) =>
    sentence`除Ctrl+K、Tab、Enter和Esc外，快捷键均已关闭。如需开启，请打开${settings('显示设置')}。`,
}
