import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

export const search: Catalogue['browser']['search'] = {
  placeholder: '词语、人名、“短语”',
  help: (index, wholeText) =>
    sentence`可以输入词语、人名、“用引号括起的短语”、5.A3这样的段号，或“问答7”。也可以浏览${index('索引')}或${wholeText('全文')}。`,
  exchangeQuery: /^(?:问答|第)\s*(\d+)\s*(?:则|场)?$/,
  smallWords:
    /^(?:谁|说|说过|提到|关于|什么|哪里|哪些|为什么|怎么|如何|的|了|在|是|和|与|对|吗|呢)$/,
  searching: '正在搜索……',
  notLoaded: (index, wholeText) =>
    sentence`无法载入搜索。请重试，或使用${index('索引')}或${wholeText('全文')}。`,
  openAsPage: '整页查看结果',
  emptyField: '清空搜索框',

  filters: {
    speaker: { name: '谈话人', any: '所有人' },
    topic: { name: '话题', any: '所有话题' },
    kind: { name: '范围', any: '全部内容' },
    order: { name: '排序', any: '按相关度' },
  },
  inOrder: '按正文顺序',
  kinds: { interview: '访谈', glossary: '词条', note: '注释', work: '参考文献' },
  valueWithCount: (value, results) => `${value}（${number(results)}）`,

  found: (results) =>
    [
      [results.interview, '#个段落'] as const,
      [results.exchange, '#则问答'] as const,
      [results.glossary, '#个词条'] as const,
      [results.note, '#条注释'] as const,
      [results.work, '#种文献'] as const,
    ]
      .filter(([count]) => count > 0)
      .map(([count, other]) => plural(count, { other }))
      .join(' · '),
  foundSomeWords: (passages) =>
    plural(passages, { other: '没有一段包含全部词语，有#段包含其中一部分' }),
  foundReference: '按编号找到',
  foundNothing: (query, index, wholeText) =>
    sentence`没有找到“${query}”。可以换一个词或另一种写法，或使用${index('索引')}或${wholeText('全文')}。`,
  foundCorrected: (query, corrected, found) =>
    sentence`没有找到“${query}”，以下是“${corrected}”的结果：${found}`,
  foundFew: (found, suggestion) => sentence`${found}。您是不是要找“${suggestion}”？`,

  inInterview: '访谈',
  inSameExchange: '在同一则问答中，但不在同一段',
  inGlossary: '词条',
  inNotes: '注释',
  inBibliography: '参考文献',
  introduction: '引言',
  passage: (speaker, reference) => sentence`${speaker} · ${reference}`,
  note: (reference) => sentence`注释 · ${reference}`,
  goTo: (reference, speaker) =>
    speaker ? sentence`转到${speaker} · ${reference}` : sentence`转到${reference}`,
  step: (speaker, reference) => `${speaker}，${reference}`,
  mentioned: (times, passages) =>
    plural(times, { other: '提到#次' }) +
    (times === 1 ? '' : plural(passages, { other: '，见于#个段落' })),
  showMore: (results) => `再显示${number(results)}条`,

  highlight: (mentions) =>
    mentions === 1
      ? '标出本则问答中唯一的一处'
      : plural(mentions, { other: '标出本则问答中的全部#处' }),
  keys: { choose: ['↑ ↓', '选择'], open: ['Enter', '打开'], close: ['Esc', '关闭'] },

  mentions: '本则问答中的匹配处',
  position: (mention, mentions) => `第${number(mention)}处，共${number(mentions)}处`,
  previous: '上一处',
  next: '下一处',
  done: '完成',
}
