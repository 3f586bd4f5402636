import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the search and of its results. */
export const search: Catalogue['browser']['search'] = {
  asking:
    /^(?:что (?:такое|значит|означает)|кто так(?:ой|ая|ие)|(?:значение|определение|смысл)(?: слова)?) | (?:это|значение|определение|что это(?: такое)?)$/i,
  placeholder: 'Слово, имя, «фраза»',
  help: (index, wholeText) =>
    index
      ? sentence`Можно ввести слово, имя, «точную фразу» или отсылку: 5.A3 для абзаца, «раздел 7» для раздела. Можно также открыть ${index('указатель')} или ${wholeText('полный текст')}.`
      : sentence`Можно ввести слово, имя, «точную фразу» или отсылку: 5.A3 для абзаца, «раздел 7» для раздела. Можно также открыть ${wholeText('полный текст')}.`,
  exchangeQuery: /^(?:раздел|разд\.?)\s*(\d+)$/i,
  saying:
    /(?<!\p{L})(?:говор(?:ит|ил[аи]?)|думал?а?(?:ет)?|ответил[аи]?|отвеча(?:ет|л[аи]?)|по (?:мнению|словам)|пи(?:шет|сал[аи]?)|сказал[аи]?|спрашива(?:ет|л[аи]?)|спросил[аи]?|счита(?:ет|л[аи]?)|упомина(?:ет|л[аи]?)|упомянул[аи]?)(?: ли)? @|@ (?:говор(?:ит|ил[аи]?)|дума(?:ет|л[аи]?)|об?|ответил[аи]?|отвеча(?:ет|л[аи]?)|пи(?:шет|сал[аи]?)|про|сказал[аи]?|спрашива(?:ет|л[аи]?)|спросил[аи]?|счита(?:ет|л[аи]?)|упомина(?:ет|л[аи]?)|упомянул[аи]?)(?!\p{L})/iu,
  searching: 'Идёт поиск…',
  notLoaded: (index, wholeText) =>
    index
      ? sentence`Не удалось загрузить поиск. Можно попробовать ещё раз, открыть ${index('указатель')} или ${wholeText('полный текст')}.`
      : sentence`Не удалось загрузить поиск. Можно попробовать ещё раз или открыть ${wholeText('полный текст')}.`,
  notComplete: (index, wholeText) =>
    index
      ? sentence`Не удалось загрузить остальную часть поиска, поэтому найдено может быть не всё. Можно попробовать ещё раз, открыть ${index('указатель')} или ${wholeText('полный текст')}.`
      : sentence`Не удалось загрузить остальную часть поиска, поэтому найдено может быть не всё. Можно попробовать ещё раз или открыть ${wholeText('полный текст')}.`,
  openAsPage: 'Открыть результаты как страницу',
  emptyField: 'Очистить поле',

  passages: (passages) =>
    plural(passages, {
      one: '#\u00a0фрагмент',
      few: '#\u00a0фрагмента',
      many: '#\u00a0фрагментов',
      other: '#\u00a0фрагмента',
    }),

  keys: { choose: ['↑ ↓', 'выбрать'], open: ['Enter', 'открыть'], close: ['Esc', 'закрыть'] },

  filters: {
    speaker: { name: 'Кто говорит', any: 'Все участники' },
    topic: { name: 'Тема', any: 'Все темы' },
    kind: { name: 'Где искать', any: 'Везде' },
    order: { name: 'Порядок', any: 'По значимости' },
  },
  inOrder: 'По тексту',
  kinds: {
    interview: 'Интервью',
    glossary: 'Глоссарий',
    note: 'Примечания',
    work: 'Библиография',
  },
  valueWithCount: (value, results) => `${value} (${number(results)})`,

  uses: (uses) =>
    plural(uses, {
      one: '#\u00a0раз',
      few: '#\u00a0раза',
      many: '#\u00a0раз',
      other: '#\u00a0раза',
    }),
  passagesAndUses: (passages, uses) =>
    `${passages}, ${plural(uses, {
      one: '#\u00a0употребление',
      few: '#\u00a0употребления',
      many: '#\u00a0употреблений',
      other: '#\u00a0употребления',
    })}`,
  found: (passages, results) =>
    [
      passages,
      ...[
        [
          results.exchange,
          {
            one: '#\u00a0раздел',
            few: '#\u00a0раздела',
            many: '#\u00a0разделов',
            other: '#\u00a0раздела',
          },
        ] as const,
        [
          results.glossary,
          {
            one: '#\u00a0статья глоссария',
            few: '#\u00a0статьи глоссария',
            many: '#\u00a0статей глоссария',
            other: '#\u00a0статьи глоссария',
          },
        ] as const,
        [
          results.note,
          {
            one: '#\u00a0примечание',
            few: '#\u00a0примечания',
            many: '#\u00a0примечаний',
            other: '#\u00a0примечания',
          },
        ] as const,
        [
          results.work,
          {
            one: '#\u00a0источник',
            few: '#\u00a0источника',
            many: '#\u00a0источников',
            other: '#\u00a0источника',
          },
        ] as const,
      ]
        .filter(([count]) => count > 0)
        .map(([count, forms]) => plural(count, forms)),
    ]
      .filter((one) => one !== undefined)
      .join(' · '),
  foundAtLeast: (found) => `Как минимум ${found}`,
  foundSomeWords: (passages) =>
    `Ни в одном фрагменте нет всех этих слов; часть их есть в\u00a0${plural(passages, {
      one: '#\u00a0фрагменте',
      few: '#\u00a0фрагментах',
      many: '#\u00a0фрагментах',
      other: '#\u00a0фрагмента',
    })}`,
  foundSomeWordsAtLeast: (passages) =>
    `Ни в одном фрагменте нет всех этих слов; часть их есть как минимум в\u00a0${plural(passages, {
      one: '#\u00a0фрагменте',
      few: '#\u00a0фрагментах',
      many: '#\u00a0фрагментах',
      other: '#\u00a0фрагмента',
    })}`,
  foundReference: 'Отсылка найдена',
  foundNothing: (query, index, wholeText) =>
    index
      ? sentence`По запросу «${query}» ничего не найдено. Можно изменить запрос, открыть ${index('указатель')} или ${wholeText('полный текст')}.`
      : sentence`По запросу «${query}» ничего не найдено. Можно изменить запрос или открыть ${wholeText('полный текст')}.`,
  foundNear: (query, near, index, wholeText) =>
    index
      ? sentence`По запросу «${query}» ничего не найдено. Ближе всего: ${near}. Можно также открыть ${index('указатель')} или ${wholeText('полный текст')}.`
      : sentence`По запросу «${query}» ничего не найдено. Ближе всего: ${near}. Можно также открыть ${wholeText('полный текст')}.`,
  foundCorrected: (query, corrected, found) =>
    sentence`По запросу «${query}» ничего не найдено. Показаны результаты по запросу ${corrected}: ${found}`,
  foundFew: (found, suggestion) => sentence`${found}. Возможно, имелось в виду: ${suggestion}`,

  inSameExchange: 'В одном разделе, но в разных абзацах',
  inGlossary: 'В глоссарии',
  inNotes: 'В примечаниях',
  inBibliography: 'В библиографии',
  explainedByNote: (words) => sentence`Примечание: «${words}»`,
  explainedByEntry: (entry) => sentence`Глоссарий: ${entry}`,
  note: (reference) => sentence`Примечание · ${reference}`,
  goTo: (reference, speaker) =>
    speaker ? sentence`Перейти: ${speaker} · ${reference}` : sentence`Перейти: ${reference}`,
  mentioned: (times, passages) =>
    times === 1
      ? 'Упоминается один раз'
      : plural(times, {
          one: '#\u00a0упоминание',
          few: '#\u00a0упоминания',
          many: '#\u00a0упоминаний',
          other: '#\u00a0упоминания',
        }) +
        plural(passages, {
          one: ' в\u00a0#\u00a0фрагменте',
          few: ' в\u00a0#\u00a0фрагментах',
          many: ' в\u00a0#\u00a0фрагментах',
          other: ' в\u00a0#\u00a0фрагмента',
        }),
  step: (speaker, reference) => `${speaker}, ${reference}`,
  showMore: (results) => `Показать ещё ${number(results)}`,
  showMoreUncounted: 'Показать ещё',

  showMentions: (mentions) =>
    mentions === 1
      ? 'Показать единственное упоминание в разделе'
      : plural(mentions, {
          one: 'Показать #\u00a0упоминание в разделе',
          few: 'Показать #\u00a0упоминания в разделе',
          many: 'Показать #\u00a0упоминаний в разделе',
          other: 'Показать #\u00a0упоминания в разделе',
        }),

  mentions: 'Упоминания в разделе',
  position: (mention, mentions) => `${number(mention)} из\u00a0${number(mentions)}`,
  previous: 'Предыдущее',
  next: 'Следующее',
  done: 'Готово',
}
