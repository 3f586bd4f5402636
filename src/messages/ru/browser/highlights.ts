import type { Catalogue } from '../../catalogue.ts'

/** Messages about the reader’s own highlights and notes, in the text and in their panel. */
export const highlights: Catalogue['browser']['highlights'] = {
  /** The link to the page with all of them. */
  all: 'Мои выделения',
  yourNote: 'Моя заметка',
  yourNotes: 'Мои заметки',
  noteOn: (reference) => `Моя заметка к ${reference}`,
  /** The name of a highlight’s mark beside the text. The note may be empty. */
  mark: (reference, words, note) =>
    note === ''
      ? `Моё выделение в ${reference}: ${words}`
      : `Моё выделение в ${reference}: ${words}. Моя заметка: ${note}`,

  panel: (reference) => `Моё выделение в ${reference}`,
  style: 'Стиль',
  styles: { marker: 'Маркер', underline: 'Подчёркивание', wavy: 'Волнистая линия' },
  open: 'Открыть',
  copyLink: (hasNote) =>
    hasNote ? 'Скопировать ссылку с заметкой' : 'Скопировать ссылку с выделением',
  changeWords: 'Выбрать другие слова',
  remove: 'Удалить',
  undo: 'Отменить',
  close: 'Закрыть',
  highlighted: (hasKeyboard) =>
    hasKeyboard
      ? 'Выделено. Клавиша M\u00a0— написать заметку. Выделения остаются на этом устройстве.'
      : 'Выделено. Выделения остаются на этом устройстве.',
  privateWindow: 'Выделено, но это приватное окно: после его закрытия выделения не сохранятся.',
  noteSaved: 'Сохранено на этом устройстве',
  rechoose: 'Теперь нужно выбрать другие слова и нажать «Выделить»',
  wordsChanged: 'Теперь выделены новые слова',
  removed: (reference) => `Выделение в ${reference} удалено`,
  restored: 'Выделение восстановлено',
  linkCopied: (hasNote) =>
    hasNote
      ? 'Ссылка скопирована. Кто её откроет, увидит выделение и заметку.'
      : 'Ссылка скопирована. Кто её откроет, увидит выделение.',
  linkNotCopied: 'Не удалось скопировать ссылку',
  tooLongForLink:
    'Это выделение слишком длинное для ссылки. Его можно сократить или отправить файлом.',

  /** The edition has changed since the words were highlighted. */
  partlyMoved: 'Часть слов с тех пор изменилась.',
  elsewhere: (reference) => `В момент выделения эти слова были в ${reference}.`,
  moved: 'Выделения, слова которых изменились',
  movedNote: 'Издание изменилось. Этих слов больше нет там, где они были выделены:',

  full: 'Не удалось сохранить выделение: на устройстве больше нет места для этого сайта. Выделение пропадёт, если уйти с этой страницы.',
  refused:
    'Не удалось сохранить выделение: браузер не разрешает здесь ничего хранить. Выделение пропадёт, если уйти с этой страницы.',
  saveFile: 'Сохранить в файл',
  saved: 'Выделения сохранены в файл. Его можно импортировать на странице «Мои выделения».',

  visitor: (reference) => `Заметка другого читателя к ${reference}`,
  visitorHighlight: (reference) => `Выделение другого читателя в ${reference}`,
  visitorAbout: 'Получено вместе со ссылкой и не входит в издание.',
  visitorWordsMissing: 'В этом месте интервью таких слов нет:',
  keep: 'Сохранить',
  kept: 'Добавлено в «Мои выделения»',
  dismiss: 'Не сохранять',
  damagedLink: 'Выделение в этой ссылке повреждено. Можно попросить прислать её ещё раз.',
  otherEdition: 'Выделение в этой ссылке относится к другому интервью.',
}
