import { expect, test } from 'vitest'
import { reduceWord } from '#search/analysis.ts'
import { arabic, english, german, russian } from './analyses.ts'

test.each([
  ['Russian', russian, 'песок песка песку песком Песке'],
  ['Russian', russian, 'Ещё еще ЕЩЁ'],
  ['Russian', russian, 'чашка чашек чашки'],
  ['Russian', russian, 'отец отца отцу'],
  ['Russian', russian, 'восток востока востоке'],
  ['Russian', russian, 'ветер ветра ветром'],
  ['Russian', russian, 'Густав Густава Густаву'],
  ['Russian', russian, 'состав состава'],
  ['Russian', russian, 'Китай Китая Китаем'],
  ['Russian', russian, 'случай случая случаев случаями'],
  ['Russian', russian, 'война войне войны'],
  ['Russian', russian, 'замо\u0301к замок замка'],
  ['Arabic', arabic, 'نهر النهر والنهر بالنهر للنهر النَّهر فللنهر'],
  ['Arabic', arabic, 'أنهار انهار الأنهار والأنهار'],
  ['Arabic', arabic, 'صنعة صنعه الصنعة'],
  ['German', german, 'Haus Häuser Haeuser HÄUSERN'],
  ['German', german, 'Straße Strasse Straßen'],
  ['German', german, 'neue neuen neuer'],
])('in %s, a word has the same stem in all its forms: %3$s', (_, analysis, forms) => {
  const stems = new Set(forms.split(' ').map((word) => reduceWord(word, analysis)))
  expect([...stems]).toHaveLength(1)
})

test('words that only look alike have different stems', () => {
  const pairs = ['война воин', 'район рай', 'мост место', 'человек чело', 'порог пора']
  for (const pair of pairs) {
    const [one, other] = pair.split(' ').map((word) => reduceWord(word, russian))
    expect.soft(one, pair).not.toBe(other)
  }
})

test('Pagefind stems English, and words in no script of the edition', () => {
  expect(reduceWord('Rivers', english)).toBe('Rivers')
  expect(reduceWord('BridgeCAD-моста', russian)).toBe('BridgeCAD-мост')
})
