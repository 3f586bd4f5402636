import { expect, test } from 'vitest'
import {
  fixFor,
  nameOfCharacter,
  nonTextIn,
  invalidCharactersIn,
  withoutNonText,
} from '#model/characters.ts'
import { withoutInvisible } from '#model/invisible.ts'

test.each([
  ['\u0001', 'U+0001 (control character)'],
  ['\u001b', 'U+001B (escape)'],
  ['\u007f', 'U+007F (delete)'],
  ['\u0092', 'U+0092 (control character)'],
  ['\ufffe', 'U+FFFE (noncharacter)'],
  ['\uffff', 'U+FFFF (noncharacter)'],
  ['\ufdd0', 'U+FDD0 (noncharacter)'],
  ['\u{1ffff}', 'U+1FFFF (noncharacter)'],
  ['\ud800', 'U+D800 (lone surrogate)'],
])('%j is not text', (character, name) => {
  const text = `a${character}b`
  expect(nonTextIn(text)).toEqual([{ character, index: 1 }])
  expect(withoutNonText(text)).toBe('ab')
  expect(nameOfCharacter(character)).toBe(name)
})

test.each([
  '\t',
  '\n',
  '\r',
  '\u00a0',
  '\u00ad',
  '\u200d',
  '\ufeff',
  '\ufffd',
  '\ue000',
  '𝄞',
  '👩‍🌾',
])('%j is text', (character) => {
  expect(invalidCharactersIn(character)).toEqual([])
  expect(withoutNonText(character)).toBe(character)
})

test.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])(
  '%j is a line break in a transcript, but an invalid character in other files',
  (one) => {
    expect(nonTextIn(one)).toEqual([])
    expect(invalidCharactersIn(`a${one}`)).toEqual([{ character: one, index: 1 }])
    expect(fixFor(one)).toContain('line break')
  },
)

test('a C1 control character is taken for Windows-1252', () => {
  expect(fixFor('\u0092')).toContain('Windows-1252')
})

test('invisible characters are removed, but not spaces', () => {
  expect(withoutInvisible('har\u00adbour \u200fخ\u200cم \ufeffx\u200b')).toBe('harbour خم x')
})
