import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

export const search: Catalogue['browser']['search'] = {
  asking:
    /^(?:请问|什么(?:是|叫)|关于|(?:谁|哪里)[说提谈讲]到?过?了?|为什么|为何|如何理解|解释)|(?:是什么(?:意思)?|是谁|在哪里?|指(?:的是)?什么|的?(?:意思|含义|定义)(?:是什么)?|(?:说|讲)?了?(?:些|点)?什么|吗|呢)$/,
  placeholder: '词语、人名、“短语”',
  help: (index, wholeText) =>
    index
      ? sentence`可以输入词语、人名、“用引号括起的短语”、5.A3这样的段号，或“问答7”。也可以浏览${index('索引')}或${wholeText('全文')}。`
      : sentence`可以输入词语、人名、“用引号括起的短语”、5.A3这样的段号，或“问答7”。也可以浏览${wholeText('全文')}。`,
  exchangeQuery: /^(?:问答|第)\s*(\d+)\s*(?:则|场)?$/,
  saying:
    /@对(.+?)(?:的看法|怎么看|怎么说|(?:有|持|是)什么.*)$|@(?:有没有|是否)?(?:怎么看待?|如何看待?|怎么说|如何说|怎么回答|[说提谈讲问]到?过?了?|认为|关于|回答过?了?)/u,
  searching: '正在搜索……',
  notLoaded: (index, wholeText) =>
    index
      ? sentence`无法载入搜索。请重试，或使用${index('索引')}或${wholeText('全文')}。`
      : sentence`无法载入搜索。请重试，或使用${wholeText('全文')}。`,
  notComplete: (index, wholeText) =>
    index
      ? sentence`无法载入其余的搜索，可能还有其他结果。请重试，或使用${index('索引')}或${wholeText('全文')}。`
      : sentence`无法载入其余的搜索，可能还有其他结果。请重试，或使用${wholeText('全文')}。`,
  openAsPage: '整页查看结果',
  emptyField: '清空搜索框',

  passages: (passages) => plural(passages, { other: '#个段落' }),

  keys: { choose: ['↑ ↓', '选择'], open: ['Enter', '打开'], close: ['Esc', '关闭'] },

  filters: {
    speaker: { name: '谈话人', any: '所有人' },
    topic: { name: '话题', any: '所有话题' },
    kind: { name: '范围', any: '全部内容' },
    order: { name: '排序', any: '按相关度' },
  },
  inOrder: '按正文顺序',
  kinds: { interview: '访谈', glossary: '词条', note: '注释', work: '参考文献' },
  valueWithCount: (value, results) => `${value}（${number(results)}）`,

  uses: (uses) => plural(uses, { other: '#处' }),
  passagesAndUses: (passages, uses) => `${passages}，共${plural(uses, { other: '#处' })}`,
  found: (passages, results) =>
    [
      passages,
      ...[
        [results.exchange, '#则问答'] as const,
        [results.glossary, '#个词条'] as const,
        [results.note, '#条注释'] as const,
        [results.work, '#种文献'] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, other]) => plural(count, { other })),
    ]
      .filter((one) => one !== undefined)
      .join(' · '),
  foundAtLeast: (found) => `至少${found}`,
  foundSomeWords: (passages) =>
    plural(passages, { other: '没有一段包含全部词语，有#段包含其中一部分' }),
  foundSomeWordsAtLeast: (passages) =>
    plural(passages, { other: '没有一段包含全部词语，至少有#段包含其中一部分' }),
  foundReference: '按编号找到',
  foundNothing: (query, index, wholeText) =>
    index
      ? sentence`没有找到“${query}”。可以换一个词或另一种写法，或使用${index('索引')}或${wholeText('全文')}。`
      : sentence`没有找到“${query}”。可以换一个词或另一种写法，或使用${wholeText('全文')}。`,
  foundNear: (query, near, index, wholeText) =>
    index
      ? sentence`没有找到“${query}”。最接近的是：${near}。也可以使用${index('索引')}或${wholeText('全文')}。`
      : sentence`没有找到“${query}”。最接近的是：${near}。也可以使用${wholeText('全文')}。`,
  foundCorrected: (query, corrected, found) =>
    sentence`没有找到“${query}”，以下是“${corrected}”的结果：${found}`,
  foundFew: (found, suggestion) => sentence`${found}。您是不是要找“${suggestion}”？`,

  inSameExchange: '在同一则问答中，但不在同一段',
  inGlossary: '词条',
  inNotes: '注释',
  inBibliography: '参考文献',
  explainedByNote: (words) => sentence`注释：“${words}”`,
  explainedByEntry: (entry) => sentence`词条：${entry}`,
  note: (reference) => sentence`注释 · ${reference}`,
  goTo: (reference, speaker) =>
    speaker ? sentence`转到${speaker} · ${reference}` : sentence`转到${reference}`,
  mentioned: (times, passages) =>
    plural(times, { other: '提到#次' }) +
    (times === 1 ? '' : plural(passages, { other: '，见于#个段落' })),
  step: (speaker, reference) => `${speaker}，${reference}`,
  showMore: (results) => `再显示${number(results)}条`,
  showMoreUncounted: '显示更多',

  showMentions: (mentions) =>
    mentions === 1
      ? '标出本则问答中唯一的一处'
      : plural(mentions, { other: '标出本则问答中的全部#处' }),

  mentions: '本则问答中的匹配处',
  position: (mention, mentions) => `第${number(mention)}处，共${number(mentions)}处`,
  previous: '上一处',
  next: '下一处',
  done: '完成',
}
