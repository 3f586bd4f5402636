import { describe, expect, test } from 'vitest'
import { readDates } from '#model/date.ts'
import { type DateWords, formatDates } from '#model/format-dates.ts'
import { de } from '#messages/de/catalogue.ts'
import { en } from '#messages/en/catalogue.ts'

const spans = { figures: '–', words: '\u00a0–\u00a0' }
const words: Record<string, DateWords> = {
  'en-GB': en.dates,
  de: de.dates,
  ru: { ...spans, since: (date) => `с ${date}`, born: (date) => `род. ${date}` },
  'zh-Hans': {
    since: (date) => `${date}起`,
    born: (date) => `${date}生`,
    figures: '—',
    words: '—',
  },
  ar: { ...spans, since: (date) => `منذ ${date}`, born: (date) => `وُلد ${date}` },
}

const print = (written: string, locale: string, open?: 'since' | 'born') =>
  formatDates(readDates(written)!, locale, words[locale]!, open)

describe.each([
  [
    'en-GB',
    {
      '1989': '1989',
      '0044': '44',
      '2018-06': 'June 2018',
      '2016-07-08': '8 July 2016',
      '2009/2018': '2009–2018',
      '2018-06-09/2018-06-10': '9–10 June 2018',
      '2018-05-30/2018-06-02': '30 May\u00a0–\u00a02 June 2018',
      '2017-12-30/2018-01-17': '30 December 2017\u00a0–\u00a017 January 2018',
      '2018-05/2018-06': 'May\u00a0–\u00a0June 2018',
      '2017-05/2018-06': 'May 2017\u00a0–\u00a0June 2018',
      '2018-06/2018-06-12': 'June\u00a0–\u00a012 June 2018',
      '2018-06-05/2018-06': '5 June\u00a0–\u00a0June 2018',
      '2009/2018-06': '2009\u00a0–\u00a0June 2018',
      '1953/': 'since 1953',
    },
  ],
  [
    'de',
    {
      '1989': '1989',
      '2018-06': 'Juni 2018',
      '2016-07-08': '8. Juli 2016',
      '2009/2018': '2009–2018',
      '2018-06-09/2018-06-10': '9.–10. Juni 2018',
      '2018-05-30/2018-06-02': '30. Mai\u00a0–\u00a02. Juni 2018',
      '2018-05/2018-06': 'Mai\u00a0–\u00a0Juni 2018',
      '1953/': 'seit 1953',
    },
  ],
  [
    'ru',
    {
      '1989': '1989',
      '2018-06': 'июнь 2018 г.',
      '2016-07-08': '8 июля 2016 г.',
      '2009/2018': '2009–2018',
      '2018-06-09/2018-06-10': '9–10 июня 2018 г.',
      '2018-05-30/2018-06-02': '30 мая\u00a0–\u00a02 июня 2018 г.',
      '2018-05/2018-06': 'май\u00a0–\u00a0июнь 2018 г.',
      '1953/': 'с 1953',
    },
  ],
  [
    'zh-Hans',
    {
      '1989': '1989年',
      '2018-06': '2018年6月',
      '2016-07-08': '2016年7月8日',
      '2009/2018': '2009—2018年',
      '2018-06-09/2018-06-10': '2018年6月9日—10日',
      '2018-05-30/2018-06-02': '2018年5月30日—6月2日',
      '2018-05/2018-06': '2018年5月—6月',
      '2017-12-30/2018-01-17': '2017年12月30日—2018年1月17日',
      '2018-06/2018-06-12': '2018年6月—6月12日',
      '1953/': '1953年起',
    },
  ],
  [
    'ar',
    {
      '1989': '1989',
      '2018-06': 'يونيو 2018',
      '2016-07-08': '8 يوليو 2016',
      '2009/2018': '2009–2018',
      '2018-06-09/2018-06-10': '9–10 يونيو 2018',
      '2018-05-30/2018-06-02': '30 مايو\u00a0–\u00a02 يونيو 2018',
      '1953/': 'منذ 1953',
    },
  ],
] as const)('in %s', (locale, printed) => {
  test.each(Object.entries(printed))('%s is %s', (written, expected) => {
    expect(print(written, locale)).toBe(expected)
  })
})

test('of a person an open date says when they were born', () => {
  expect(print('1953-06-15/', 'en-GB', 'born')).toBe('born 15 June 1953')
  expect(print('1953-06-15/', 'zh-Hans', 'born')).toBe('1953年6月15日生')
})

test('years before the first are printed with their sign', () => {
  const year = (year: number, to: number) =>
    formatDates({ from: { year, month: 3 }, to: { year: to, month: 3 } }, 'en-GB', en.dates)
  expect(year(-43, -43)).toBe('March -43')
  expect(year(-43, 12)).toBe('March -43\u00a0–\u00a0March 12')
  expect(year(0, 0)).toBe('March 0')
})
