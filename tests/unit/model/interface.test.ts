import { expect, test } from 'vitest'
import { interfaceLanguageOf } from '#model/interface.ts'

test.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['de-AT', 'de'],
  ['fr', 'en'],
  ['sr-Latn', 'en'],
] as const)('an interview in %s has the interface in %s', (language, expected) => {
  expect(interfaceLanguageOf({ language })).toBe(expected)
})

test('the interface that an edition names is used for any language', () => {
  expect(interfaceLanguageOf({ language: 'en', interface: 'en-XA' })).toBe('en-XA')
})
