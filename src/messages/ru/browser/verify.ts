import type { Catalogue } from '../../catalogue.ts'
import { sentence } from '../../sentence.ts'
import { plural } from '../numbers.ts'

export const verify: Catalogue['browser']['verify'] = {
  verdicts: {
    verbatim: 'Дословно',
    conventions: 'Дословно, кроме условностей',
    altered: 'Изменено',
    absent: 'Нет в\u00a0интервью',
    misattributed: 'Дословно, но указано неверно',
  },
  verbatim: (places) => sentence`В\u00a0интервью именно эти слова: ${places}.`,
  conventions: (places) =>
    sentence`Эти слова есть в\u00a0интервью: ${places}. Отличаются только условности цитирования и печати.`,
  altered: (places) => sentence`В\u00a0интервью сказано иначе: ${places}.`,
  alteredMarks: (places) => sentence`Слова те же (${places}), но пунктуация другая.`,
  alteredJoins: (places) =>
    sentence`Эти слова есть в\u00a0интервью (${places}), но соединены не так.`,
  absent: 'В\u00a0интервью нет ни этих слов, ни похожих.',
  nearest: (place) => sentence`Этих слов в\u00a0интервью нет. Ближайшее место: ${place}.`,
  otherScript: 'Цитата записана другими буквами, чем интервью. Переводы здесь проверить нельзя.',
  empty: 'Сначала нужно вставить слова цитаты.',
  tooLong: (limit) =>
    `Текст слишком длинный. Его можно проверить по частям: не больше ${plural(limit, { one: '# знака', few: '# знаков', many: '# знаков', other: '# знака' })} в\u00a0каждой.`,
  failed: 'Проверить цитату не удалось. Можно обновить страницу и попробовать ещё раз.',

  saidBy: (speaker, places, claimed) =>
    sentence`Слова в\u00a0${places} говорит ${speaker}, а\u00a0не ${claimed}.`,
  saidByNobody: (places, claimed) =>
    sentence`Слова в\u00a0${places}\u00a0— из предисловия; их говорит не ${claimed}.`,
  elsewhere: (places, claimed) => sentence`Их место\u00a0— ${places}, а\u00a0не ${claimed}.`,
  noSuchPlace: (claimed) => `Абзаца ${claimed} в\u00a0издании нет.`,
  also: (places) => sentence`Те же слова есть и\u00a0здесь: ${places}.`,
  alsoMore: (places, more) =>
    sentence`Те же слова есть и\u00a0здесь: ${places}, и\u00a0ещё в\u00a0${plural(more, { one: '# абзаце', few: '# абзацах', many: '# абзацах', other: '# абзаца' })}.`,
  cut: (words) => sentence`В\u00a0интервью перед этим в\u00a0том же предложении: «${words}».`,

  passage: 'В\u00a0интервью',
  legendMissing: 'только в\u00a0интервью',
  legendAdded: 'только в\u00a0цитате',
  legend: (missing, added) => sentence`${missing}; ${added}`,
  beforeMissing: 'Только в\u00a0интервью:',
  beforeAdded: 'Только в\u00a0цитате:',
  afterMarked: 'Конец.',
  introduction: 'Предисловие',

  differencesTitle: 'Отличия',
  differences: {
    missing: (text) => sentence`Пропущено: «${text}».`,
    added: (quoted) => sentence`Добавлено: «${quoted}».`,
    replaced: (text, quoted) => sentence`Вместо «${text}» стоит «${quoted}».`,
    moved: (text) => sentence`Переставлено: «${text}».`,
    case: (text, quoted) => sentence`Другие прописные буквы: «${quoted}» вместо «${text}».`,
    homoglyph: (quoted, letters) =>
      sentence`В\u00a0слове «${quoted}» буквы только похожи на настоящие: ${letters}.`,
    punctuation: (after, text, quoted) =>
      sentence`После «${after}» в\u00a0цитате стоит ${quoted}, в\u00a0интервью\u00a0— ${text}.`,
    hidden: (text) => sentence`В\u00a0пропущенных словах есть отрицание: «${text}».`,
    order: (first, second) => sentence`Порядок обратный: ${second} стоит раньше, чем ${first}.`,
    exchanges: (first, second) => sentence`Соединены слова разных разделов: ${first} и ${second}.`,
    speakers: (first, second) => sentence`Соединены слова разных людей: ${first} и ${second}.`,
    joined: (first, second) =>
      sentence`Разные места соединены без многоточия: ${first} и ${second}.`,
  },
  negation: 'Это касается отрицания.',
  letter: (found, expected) => `${found} вместо ${expected}`,
  letterOf: (script, letter, code) => `${letter} (${script === '' ? '' : `${script}, `}${code})`,
  nothing: 'ничего',
  placeOf: (place, speaker) => sentence`${place} (${speaker})`,

  conventionsTitle: 'Условности',
  conventionKinds: {
    quotationMarks: 'Кавычки другого рисунка',
    apostrophes: 'Апострофы другого рисунка',
    dashes: 'Тире или дефисы другой формы',
    script: 'Знаки препинания другого письма или другой ширины',
    spaces: 'Пробелы у\u00a0знаков препинания',
    markOrder: 'Знак препинания по другую сторону кавычек',
    omission: 'Пропуск, отмеченный многоточием',
    emptyOmission: 'Многоточие там, где ничего не пропущено',
    insertion: 'Вставка в\u00a0квадратных скобках',
    bracketed: 'Слова интервью в\u00a0квадратных скобках',
    initial: 'Прописная или строчная буква в\u00a0начале',
    letters: 'Буквы, изменённые в\u00a0квадратных скобках',
    forms: 'Другая форма тех же букв или цифр',
    hyphenation: 'Слово, перенесённое на другую строку',
    invisible: 'Невидимые знаки',
    joinedParagraphs: 'Абзацы соединены в\u00a0один',
    dividedParagraphs: 'Новый абзац там, где в\u00a0интервью его нет',
    finalMark: 'Точка или запятая в\u00a0конце',
    aside: 'Слова цитирующего между словами цитаты',
  },
  example: (kind, words) => sentence`${kind}: «${words}»`,
  comma: ', ',
  sentenceSeparator: ' ',
  and: (items) => new Intl.ListFormat('ru').format(items),

  copyLink: 'Скопировать ссылку на этот ответ',
  copied: 'Скопировано',
  notCopied: 'Не удалось скопировать ссылку; она в\u00a0адресной строке',
  tooLongForLink: 'Цитата слишком длинна для ссылки. Можно сослаться на абзац.',
}
