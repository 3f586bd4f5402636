import { expect, test } from 'vitest'
import { quote } from '#messages/ru/browser/quote.ts'
import { search } from '#messages/ru/browser/search.ts'
import { dates } from '#messages/ru/dates.ts'
import { exports } from '#messages/ru/exports.ts'
import { reading } from '#messages/ru/reading.ts'

test('a number chooses the form of the noun', () => {
  expect([1, 2, 5, 21, 104, 1000].map(reading.titlePage.words)).toEqual([
    '1\u00a0слово',
    '2\u00a0слова',
    '5\u00a0слов',
    '21\u00a0слово',
    '104\u00a0слова',
    '1\u00a0000\u00a0слов',
  ])
  expect([1, 3, 11, 21].map(search.showMentions)).toEqual([
    'Показать единственное упоминание в разделе',
    'Показать 3\u00a0упоминания в разделе',
    'Показать 11\u00a0упоминаний в разделе',
    'Показать 21\u00a0упоминание в разделе',
  ])
})

test('a date from which something goes on is in the genitive', () => {
  const since = ['1962', 'май 2018 г.', 'июнь 2018 г.', 'август 2018 г.', '9 июня 2018 г.']
  expect(since.map(dates.since)).toEqual([
    'с\u00a01962\u00a0г.',
    'с\u00a0мая 2018 г.',
    'с\u00a0июня 2018 г.',
    'с\u00a0августа 2018 г.',
    'с\u00a09 июня 2018 г.',
  ])
})

test('a date of birth is in the prepositional, unless it has a day', () => {
  const born = ['1962', 'май 1962 г.', 'март 1962 г.', '9 июня 1962 г.']
  expect(born.map(dates.born)).toEqual([
    'род. в\u00a01962\u00a0г.',
    'род. в\u00a0мае 1962 г.',
    'род. в\u00a0марте 1962 г.',
    'род. 9 июня 1962 г.',
  ])
})

test('a date that ends with an abbreviation ends the sentence', () => {
  expect(exports.book.version('1.0.0', '9 июня 2018 г.')).toBe(
    'Версия 1.0.0 от\u00a09 июня 2018 г.',
  )
  expect(exports.book.version('1.0.0', '2018')).toBe('Версия 1.0.0 от\u00a02018.')
})

test('the full stop of a quotation stands after its source', () => {
  const quoted = (words: string) => quote.attributed(['«', words, '»'], ['(1.A1)']).join('')
  expect(quoted('Лёд пошёл.')).toBe('«Лёд пошёл» (1.A1).')
  expect(quoted('Пошёл ли лёд?')).toBe('«Пошёл ли лёд?» (1.A1).')
  expect(quoted('Это было в 2013 г.')).toBe('«Это было в 2013 г.» (1.A1).')
  expect(quoted('И вот…')).toBe('«И вот…» (1.A1).')
})
