import type { Catalogue } from '../catalogue.ts'
import { sentence } from '../sentence.ts'
import { plural } from './numbers.ts'

/** Messages of the pages of the apparatus: glossary, index, notes, topics, timeline, errata. */
export const apparatus: Catalogue['apparatus'] = {
  noteKinds: {
    source: 'Примечание источника',
    slip: 'Вероятная ошибка',
    clarification: 'Пояснение',
    factcheck: 'Проверка фактов',
    contested: 'Спорное суждение',
    later: 'Позднейшие события',
  },
  noteLabel: (kind) => `${kind}.`,
  glossKinds: {
    person: { one: 'Человек', all: 'Люди' },
    organization: { one: 'Организация', all: 'Организации' },
    place: { one: 'Место', all: 'Места' },
    event: { one: 'Событие', all: 'События' },
    initiative: { one: 'Соглашение или инициатива', all: 'Соглашения и инициативы' },
    technology: { one: 'Вооружения и техника', all: 'Вооружения и техника' },
    concept: { one: 'Понятие', all: 'Понятия' },
    phrase: { one: 'Выражение', all: 'Выражения' },
  },
  notes: {
    title: 'Примечания',
    description: 'Все примечания редакции в порядке текста.',
    about: (kinds) =>
      sentence`Примечания редакции в порядке текста. ${kinds('Что значит каждый вид примечаний')}`,
  },
  glossary: {
    title: 'Глоссарий',
    description: 'Имена и термины из интервью с пояснениями.',
    about: (index) =>
      sentence`Имена и термины из интервью с пояснениями редакции. По алфавиту, с отсылками к тексту, они перечислены в ${index('указателе')}.`,
    kinds: 'Виды статей',
    uses: 'В интервью',
    sources: 'Источники',
    inBibliography: 'В библиографии',
    see: 'См. также',
    all: 'Все статьи',
    inIndex: 'В указателе',
  },
  concordance: {
    uses: (count) =>
      count === 1
        ? 'Одно упоминание.'
        : plural(count, {
            one: '#\u00a0упоминание, в порядке текста.',
            few: '#\u00a0упоминания, в порядке текста.',
            many: '#\u00a0упоминаний, в порядке текста.',
            other: '#\u00a0упоминания, в порядке текста.',
          }),
    unmarked: 'без ссылки',
    aboutUnmarked: '«Без ссылки»: найдено по имени, ссылки на статью в тексте нет.',
  },
  index: {
    title: 'Указатель',
    description: 'Где в интервью упомянуты имена и термины.',
    about: (glossary) =>
      sentence`Имена и термины со всеми абзацами, в которых они упомянуты. Имена ведут в ${glossary('глоссарий')}, отсылки\u00a0— к тексту.`,
    legend: (reference, exchange) =>
      sentence`В отсылке вида ${reference} число ${String(exchange)} обозначает раздел, Q\u00a0— вопрос, A\u00a0— ответ, P\u00a0— предисловие.`,
    letters: 'Буквы',
    see: (name, see, other) => sentence`${name} ${see('см.')}\u00a0${other}`,
    seeAlso: (see, others) => [see('см. также'), ' ', ...others],
    digits: '0–9',
  },
  topics: {
    title: 'Темы',
    description: 'О чём это интервью и что по каждой теме говорят его участники.',
    about: 'О чём это интервью и что по каждой теме говорят его участники.',
    exchanges: (places) => ['Разделы: ', ...places],
    introduction: 'предисловие',
    topicDescription: (topic, speakers) => `${topic}: что говорят ${speakers}.`,
    legend: 'В пересказе редакции; подлинные слова\u00a0— по отсылкам.',
  },
  argument: {
    title: 'В чём спор',
    description:
      'В чём спор в каждом разделе: что утверждает каждый из собеседников, в чём они согласны и какие данные помогли бы решить вопрос.',
    about:
      'Спорный вопрос каждого раздела словами редакторов: что утверждает каждый из собеседников, в чём они согласны и какие данные помогли бы решить вопрос.',
    parts: { agreed: 'Согласны', evidence: 'Данные', since: 'С тех пор' },
  },
  essays: {
    introduction: 'Вступление редакторов',
    'note-on-the-text': 'О тексте',
    description: (edition) => `Вступление редакторов: ${edition}.`,
  },
  timeline: {
    title: 'Хронология',
    description: 'События, упомянутые в интервью, и то, что было до и после них.',
    about:
      'События, которые в интервью упомянуты или подразумеваются, и их последствия в изложении редакции. Для каждого указаны соответствующие абзацы и источники.',
    periodList: 'Периоды',
    periods: {
      before: 'До интервью',
      during: 'В дни интервью',
      after: 'После интервью',
    },
  },
  errata: {
    title: 'Исправления',
    description: 'Что изменилось в издании со времени первой публикации.',
    about: (version) =>
      `Изменения со времени первой публикации издания, начиная с последних. Текущая версия\u00a0— ${version}. Слова интервью меняются, только если оригинал был воспроизведён неверно; опубликованные отсылки сохраняют силу.`,
    none: 'Изменений пока не было.',
    version: (version) => `версия ${version}`,
    kinds: {
      edition: 'Издание',
      words: 'Текст',
      address: 'Отсылки',
      apparatus: 'Примечания и источники',
    },
  },
}
