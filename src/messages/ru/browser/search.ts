import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the search and of its results. */
export const search: Catalogue['browser']['search'] = {
  placeholder: 'Слово, имя, «фраза»',
  help: (index, wholeText) =>
    sentence`Можно ввести слово, имя, «точную фразу» или отсылку: 5.A3 для абзаца, «раздел 7» для раздела. Можно также открыть ${index('указатель')} или ${wholeText('полный текст')}.`,
  exchangeQuery: /^(?:раздел|разд\.?)\s*(\d+)$/i,
  smallWords:
    /^(?:а|без|был[аио]?|в|во|где|говор(?:ил[аи]?|ит|ят)|для|до|его|её|за|и|из|или|их|к|как(?:ой|ая|ие)?|когда|кого|кто|кому|на|не|ни|о|об|он[аи]?|от|по|почему|про|с|сказал[аи]?|со|то|у|что|чём|чем|чей|это)$/i,
  searching: 'Идёт поиск…',
  notLoaded: (index, wholeText) =>
    sentence`Не удалось загрузить поиск. Можно попробовать ещё раз, открыть ${index('указатель')} или ${wholeText('полный текст')}.`,
  openAsPage: 'Открыть результаты как страницу',
  emptyField: 'Очистить поле',

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

  found: (results) =>
    [
      [
        results.interview,
        {
          one: '#\u00a0фрагмент',
          few: '#\u00a0фрагмента',
          many: '#\u00a0фрагментов',
          other: '#\u00a0фрагмента',
        },
      ] as const,
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
      .map(([count, forms]) => plural(count, forms))
      .join(' · '),
  foundSomeWords: (passages) =>
    `Ни в одном фрагменте нет всех этих слов; часть их есть в\u00a0${plural(passages, {
      one: '#\u00a0фрагменте',
      few: '#\u00a0фрагментах',
      many: '#\u00a0фрагментах',
      other: '#\u00a0фрагмента',
    })}`,
  foundReference: 'Отсылка найдена',
  foundNothing: (query, index, wholeText) =>
    sentence`По запросу «${query}» ничего не найдено. Можно изменить запрос, открыть ${index('указатель')} или ${wholeText('полный текст')}.`,
  foundCorrected: (query, corrected, found) =>
    sentence`По запросу «${query}» ничего не найдено. Показаны результаты по запросу ${corrected}: ${found}`,
  foundFew: (found, suggestion) => sentence`${found}. Возможно, имелось в виду: ${suggestion}`,

  inInterview: 'В интервью',
  inSameExchange: 'В одном разделе, но в разных абзацах',
  inGlossary: 'В глоссарии',
  inNotes: 'В примечаниях',
  inBibliography: 'В библиографии',
  introduction: 'Предисловие',
  passage: (speaker, reference) => sentence`${speaker} · ${reference}`,
  note: (reference) => sentence`Примечание · ${reference}`,
  goTo: (reference, speaker) =>
    speaker ? sentence`Перейти: ${speaker} · ${reference}` : sentence`Перейти: ${reference}`,
  step: (speaker, reference) => `${speaker}, ${reference}`,
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
  showMore: (results) => `Показать ещё ${number(results)}`,

  highlight: (mentions) =>
    mentions === 1
      ? 'Выделить единственное упоминание в разделе'
      : plural(mentions, {
          one: 'Выделить все #\u00a0упоминание в разделе',
          few: 'Выделить все #\u00a0упоминания в разделе',
          many: 'Выделить все #\u00a0упоминаний в разделе',
          other: 'Выделить все #\u00a0упоминания в разделе',
        }),
  keys: { choose: ['↑ ↓', 'выбрать'], open: ['Enter', 'открыть'], close: ['Esc', 'закрыть'] },

  mentions: 'Упоминания в разделе',
  position: (mention, mentions) => `${number(mention)} из\u00a0${number(mentions)}`,
  previous: 'Предыдущее',
  next: 'Следующее',
  done: 'Готово',
}
