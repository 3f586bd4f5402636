import type { Catalogue } from '../../catalogue.ts'
import { number, plural } from '../numbers.ts'

/** Messages of the page with the reader’s own highlights. */
export const my: Catalogue['browser']['my'] = {
  /** Several sentences, one after another. */
  together: (sentences) => sentences.join(' '),
  none: 'Выделений пока нет. Чтобы выделить слова интервью, нужно выбрать их и нажать «Выделить» или клавишу M.',
  count: (count) =>
    plural(count, {
      one: '#\u00a0выделение',
      few: '#\u00a0выделения',
      many: '#\u00a0выделений',
      other: '#\u00a0выделения',
    }),
  countOf: (shown, all) =>
    `${number(shown)} из\u00a0${plural(all, {
      one: '#\u00a0выделения',
      few: '#\u00a0выделений',
      many: '#\u00a0выделений',
      other: '#\u00a0выделения',
    })}`,
  /** Where they are kept. */
  onDevice: 'Выделения хранятся только на этом устройстве. Ничего никуда не отправляется.',
  notPromised:
    'Браузер может удалить их, если закончится место, а приватное окно забывает их при закрытии. Их стоит время от времени экспортировать.',
  privateWindow:
    'Это приватное окно: после его закрытия ничего не сохранится. Выделения стоит сначала экспортировать.',
  noStorage:
    'Браузер не разрешает здесь ничего хранить, поэтому выделения пропадут, если уйти с их страницы.',
  noText: 'Не удалось загрузить текст интервью, поэтому имён и заголовков нет.',

  search: 'Поиск по выделениям',
  speaker: 'Кто говорит',
  topic: 'Тема',
  style: 'Стиль',
  any: 'Все',
  nobody: 'Никто',
  nothingFound: 'Подходящих выделений нет.',
  showAll: 'Показать все',

  note: (reference) => `Заметка к ${reference}`,
  addNote: 'Добавить заметку',
  editNote: 'Изменить заметку',
  done: 'Готово',
  remove: 'Удалить',
  removed: (reference) => `Выделение в ${reference} удалено`,
  undo: 'Отменить',
  /** Of a highlight whose words are now in another paragraph. */
  movedFrom: (reference) => `Раньше в ${reference}`,
  /** Of a highlight whose words are gone. */
  gone: (reference) => `Слова изменились после того, как были выделены в ${reference}`,
  exchangeGone: 'Больше нет в этом издании',

  export: 'Экспорт',
  exportAs: { markdown: 'Markdown', annotations: 'Web Annotations', table: 'Таблица (CSV)' },
  exported: (name) => `Сохранено в файл ${name}`,
  exportFailed: 'Не удалось создать файл; можно попробовать ещё раз',
  /** The title of a file, with the title of the interview. */
  fileTitle: (title) => `Выделения: ${title}`,
  fileName: 'выделения',
  fileData: 'То же в виде данных, из которых эти выделения можно снова импортировать:',
  import: 'Импорт из файла',
  imported: ({ added, updated, keptTwice, unchanged }) =>
    [
      plural(added, {
        one: 'Добавлено #\u00a0выделение',
        few: 'Добавлено #\u00a0выделения',
        many: 'Добавлено #\u00a0выделений',
        other: 'Добавлено #\u00a0выделения',
      }),
      updated > 0 && `обновлено: ${number(updated)}`,
      keptTwice > 0 && `изменено на обоих устройствах и сохранено дважды: ${number(keptTwice)}`,
      unchanged > 0 && `уже было здесь: ${number(unchanged)}`,
    ]
      .filter(Boolean)
      .join(', ') + '.',
  otherEdition: (count) =>
    plural(count, {
      one: '#\u00a0выделение сделано не в этом интервью и пропущено.',
      few: '#\u00a0выделения сделаны не в этом интервью и пропущены.',
      many: '#\u00a0выделений сделано не в этом интервью и пропущено.',
      other: '#\u00a0выделения сделано не в этом интервью и пропущено.',
    }),
  unreadable: (count) =>
    plural(count, {
      one: 'Не удалось прочитать #\u00a0запись в файле.',
      few: 'Не удалось прочитать #\u00a0записи в файле.',
      many: 'Не удалось прочитать #\u00a0записей в файле.',
      other: 'Не удалось прочитать #\u00a0записи в файле.',
    }),
  notOurs: 'В этом файле нет выделений. Нужен файл, экспортированный здесь.',
  importFailed:
    'Ничего не импортировано: на устройстве больше нет места, или браузер не разрешает здесь ничего хранить.',
  print: 'Печать',

  forget: 'Удалить всё',
  forgetTitle: 'Удалить все выделения?',
  forgetWarning: (count) =>
    `С этого устройства ${plural(count, {
      one: 'будет удалено #\u00a0выделение',
      few: 'будут удалены #\u00a0выделения',
      many: 'будет удалено #\u00a0выделений',
      other: 'будет удалено #\u00a0выделения',
    })} вместе с ${count === 1 ? 'заметкой' : 'заметками'}. Отменить это нельзя.`,
  forgetElsewhere: (count) =>
    count === 1
      ? 'В том числе 1\u00a0— в другом интервью этого сайта.'
      : `В том числе ${number(count)}\u00a0— в других интервью этого сайта.`,
  cancel: 'Отмена',
  forgotten: 'Все выделения удалены с этого устройства',
  notForgotten:
    'Не удалось удалить выделения; можно закрыть другие вкладки этого сайта и попробовать ещё раз',
}
