import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'

/** Messages of the panels: contents, display settings, keyboard shortcuts. */
export const panels: Catalogue['browser']['panels'] = {
  close: 'Закрыть',

  contents: 'Содержание',
  titlePage: 'Титульная страница',
  contentsHint: (key) =>
    sentence`${key('↑')} ${key('↓')} — выбрать, ${key('Enter')} — открыть, ${key('Esc')} — закрыть`,

  settings: 'Настройки отображения',
  choices: {
    theme: {
      name: 'Цветовая тема',
      values: { system: 'Системная', light: 'Светлая', sepia: 'Сепия', dark: 'Тёмная' },
    },
    size: {
      name: 'Размер шрифта',
      values: { small: 'Мелкий', normal: 'Обычный', large: 'Крупный', larger: 'Очень крупный' },
    },
    leading: {
      name: 'Интервал между строк',
      values: { close: 'Узкий', normal: 'Обычный', open: 'Широкий' },
    },
    measure: {
      name: 'Ширина текста',
      values: { narrow: 'Узкая', normal: 'Обычная', wide: 'Широкая' },
    },
    notes: {
      name: 'Примечания',
      values: { margin: 'На полях', cards: 'Всплывающие', none: 'Скрытые' },
    },
    keys: { name: 'Горячие клавиши', values: { on: 'Включены', off: 'Отключены' } },
  },
  print: 'Печать',
  printWithNotes: 'С примечаниями',
  printWithoutNotes: 'Без примечаний',
  printEdition: 'Всё издание с примечаниями',
  printPage: 'Эта страница',
  printWhole: 'Всё издание',
  offline: 'Без интернета',
  saveOffline: 'Сохранить на устройстве',
  reset: 'Сбросить настройки',
  showShortcuts: 'Показать горячие клавиши',
  settingsHint: (key) => sentence`${key('Tab')} и стрелки — выбрать, ${key('Esc')} — закрыть`,

  shortcuts: 'Горячие клавиши',
  keys: { controlK: 'Ctrl+K', shiftQ: 'Shift+Q', tab: 'Tab', enter: 'Enter', escape: 'Esc' },
  actions: {
    playOrPause: 'Воспроизвести запись или поставить на паузу',
    backInRecording: 'В записи на 10 секунд назад',
    search: 'Поиск',
    contents: 'Содержание',
    previousAndNext: 'Предыдущий раздел, следующий раздел',
    resultSteps: 'Предыдущий результат поиска, следующий результат поиска',
    highlight: 'Выделить выбранное или текущий абзац, ещё раз\u00a0— написать заметку',
    copyLink: 'Скопировать ссылку на выбранные слова или на текущий абзац',
    copyQuotation: 'Скопировать выбранные слова или текущий абзац как цитату',
    copyWithCitation:
      'Скопировать выбранные слова или текущий абзац как цитату с\u00a0библиографической ссылкой',
    cite: 'Библиографическая ссылка на выбранные слова или на текущий абзац',
    settings: 'Настройки отображения',
    shortcuts: 'Показать этот список',
    nextLink: 'К следующему примечанию или ссылке',
    openNote: 'Открыть примечание или ссылку',
    close: 'Закрыть и вернуться к тексту',
  },
  shortcutsOn: (settings) =>
    sentence`Во время набора текста горячие клавиши не действуют. Отключить их совсем можно в ${settings('настройках отображения')}.`,
  shortcutsOff: (settings) =>
    sentence`Горячие клавиши, кроме Ctrl+K, Tab, Enter и Esc, отключены. Включить их можно в ${settings('настройках отображения')}.`,
}
