import type { Catalogue } from '../../catalogue.ts'

/** Messages about the reader’s own highlights and notes, in the text and in their panel. */
export const highlights: Catalogue['browser']['highlights'] = {
  /** The link to the page with all of them. */
  all: '我的划线',
  yourNote: '我的笔记',
  yourNotes: '我的笔记',
  noteOn: (reference) => `我在${reference}的笔记`,
  /** The name of a highlight’s mark beside the text. The note may be empty. */
  mark: (reference, words, note) =>
    note === ''
      ? `我在${reference}的划线：${words}`
      : `我在${reference}的划线：${words}。我的笔记：${note}`,

  panel: (reference) => `我在${reference}的划线`,
  style: '样式',
  styles: { marker: '马克笔', underline: '直线', wavy: '波浪线' },
  open: '打开',
  copyLink: (hasNote) => (hasNote ? '复制附笔记的链接' : '复制附划线的链接'),
  changeWords: '更改文字',
  remove: '删除',
  undo: '撤销',
  close: '关闭',
  highlighted: (hasKeyboard) =>
    hasKeyboard ? '已划线，只保存在本机。按M键可写笔记。' : '已划线，只保存在本机。',
  privateWindow: '已划线，但这是无痕窗口，关闭后划线会丢失。',
  noteSaved: '已保存在本机',
  rechoose: '请选中其他文字，再点“划线”',
  wordsChanged: '已改为新选的文字',
  removed: (reference) => `已删除${reference}的划线`,
  restored: '划线已恢复',
  linkCopied: (hasNote) =>
    hasNote
      ? '已复制链接。打开链接的人会看到这条划线和您的笔记。'
      : '已复制链接。打开链接的人会看到这条划线。',
  linkNotCopied: '无法复制链接',
  tooLongForLink: '这条划线太长，无法放入链接。请缩短，或作为文件发送。',

  /** The edition has changed since the words were highlighted. */
  partlyMoved: '其中有些文字后来有改动。',
  elsewhere: (reference) => `划线时，这些文字在${reference}。`,
  moved: '文字已有改动的划线',
  movedNote: '本版已有改动，以下文字已不在当初划线的位置：',

  full: '无法保存划线：本机已没有空间存放本站的数据。离开本页后，这条划线就会丢失。',
  refused: '无法保存划线：此浏览器不允许在此存储数据。离开本页后，这条划线就会丢失。',
  saveFile: '保存为文件',
  saved: '划线已保存到文件中，可在“我的划线”页导入。',

  visitor: (reference) => `其他读者在${reference}的笔记`,
  visitorHighlight: (reference) => `其他读者在${reference}的划线`,
  visitorAbout: '随链接而来，不属于本版内容。',
  visitorWordsMissing: '访谈的这个位置没有这些文字：',
  keep: '保留',
  kept: '已加入“我的划线”',
  dismiss: '忽略',
  damagedLink: '链接中的划线已损坏，请让对方重新发送链接。',
  otherEdition: '链接中的划线属于另一篇访谈。',
}
