import { expect, test } from 'vitest'
import { de } from '#messages/de/catalogue.ts'
import { readQuery } from '#search/query.ts'

const { dates, reading, site } = de
const { search } = de.browser

test('a number chooses the form of the noun', () => {
  expect([1, 2, 1000].map(reading.titlePage.words)).toEqual([
    '1\u00a0Wort',
    '2\u00a0Wörter',
    '1.000\u00a0Wörter',
  ])
  expect([1, 2].map(search.foundSomeWords)).toEqual([
    'Keine Stelle enthält alle diese Wörter; 1 enthält einige davon',
    'Keine Stelle enthält alle diese Wörter; 2 enthalten einige davon',
  ])
  expect(search.mentioned(1, 1)).toBe('Einmal erwähnt')
  expect(search.mentioned(3, 2)).toBe('3\u00a0Erwähnungen an 2\u00a0Stellen')
})

test('a day has “am” before it, a month “im”, a year nothing', () => {
  const written = ['9. Juni 1962', 'Juni 1962', '1962']
  expect(written.map(dates.born)).toEqual([
    'geboren am 9. Juni 1962',
    'geboren im Juni 1962',
    'geboren 1962',
  ])
  expect(written.map((on) => reading.exchange.withdrawn('5.A3', on, 'Doppelt.'))).toEqual([
    '5.A3 wurde am 9. Juni 1962 zurückgezogen. Doppelt.',
    '5.A3 wurde im Juni 1962 zurückgezogen. Doppelt.',
    '5.A3 wurde 1962 zurückgezogen. Doppelt.',
  ])
  expect(reading.exchange.withdrawn('5.A3', undefined, undefined)).toBe('5.A3 wurde zurückgezogen.')
  expect(site.withdrawn.fragment('9. Juni 2018', 'Doppelt.').join('')).toBe(
    'Ein Teil dieser Seite wurde am 9. Juni 2018 zurückgezogen. Doppelt.',
  )
})

test.each(['Abschnitt 7', 'abschnitt 7', 'Abschn. 7', 'abschn 7', 'exchange 7'])(
  '“%s” is a search for an exchange',
  (typed) => {
    expect(readQuery(typed, search).place).toBe(readQuery('#7').place)
  },
)
