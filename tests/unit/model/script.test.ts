import { describe, expect, test } from 'vitest'
import { foreignLetter, foreignWords, hasOwnLetter, scriptNames, scriptsOf } from '#model/script.ts'

test.each([
  ['ru', 'многополярность'],
  ['zh-Hans', '多极化'],
  ['zh', '和而不同'],
  ['ja', '安倍晋三'],
  ['ja', 'ひので'],
  ['ko', '사드'],
  ['hi', 'अनेकता में एकता'],
  ['ka', 'საქართველო'],
  ['hy', 'Հայաստան'],
  ['am', 'ኢትዮጵያ'],
  ['th', 'ประเทศไทย'],
  ['yi', 'ייִדיש'],
  ['ug', 'ئۇيغۇر'],
  ['cop', 'Ⲭⲟⲓⲁⲕ'],
  ['ur-Aran', 'اردو'],
  ['sr-Latn', 'Beograd'],
  ['pl', 'Zbigniew Brzeziński'],
  ['zh-Latn', 'duōjíhuà'],
  ['ru', '“Россия” – 2018 (14+)'],
])('%s is the language of %s', (lang, text) => {
  expect(foreignLetter(text, lang)).toBeUndefined()
})

test.each([
  ['ru', 'Poссия', 'P'],
  ['zh', 'BRICS 金砖', 'B'],
  ['ko', '安倍さん', 'さ'],
  ['en', 'Сurkov', 'С'],
])('in %s, the letter of %s that is in another script is %s', (lang, text, letter) => {
  expect(foreignLetter(text, lang)).toBe(letter)
})

test('a script in the tag takes precedence over the script of the language', () => {
  expect(scriptsOf('sr-Cyrl')).toEqual(['Cyrl'])
  expect(scriptsOf('zh-Latn')).toEqual(['Latn'])
  expect(hasOwnLetter('BRICS и Россия', 'ru')).toBe(true)
  expect(hasOwnLetter('BRICS', 'ru')).toBe(false)
})

describe('words in another script', () => {
  const languagesIn = (text: string) =>
    foreignWords(text)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end, lang }) => `${lang} ${text.slice(start, end)}`)

  test('are found whole, each in its likely language', () => {
    expect(languagesIn('It is 和而不同 in Chinese, мирное сосуществование in Russian.')).toEqual([
      'zh 和而不同',
      'ru мирное сосуществование',
    ])
    expect(languagesIn('사드 배치 and 自由で開かれたインド太平洋, अनेकता में एकता')).toEqual([
      'ko 사드 배치',
      'ja 自由で開かれたインド太平洋',
      'hi अनेकता में एकता',
    ])
  })

  test('are none where there are none', () => {
    expect(foreignWords('Plain words, “quoted” – 2018.')).toEqual([])
  })
})

test('scripts have codes and names', () => {
  expect(scriptsOf('en-Cyrl')).toEqual(['Cyrl'])
  expect(scriptNames('ja')).toBe('Han, Hiragana, and Katakana')
})
