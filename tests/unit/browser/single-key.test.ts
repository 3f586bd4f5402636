import { expect, test } from 'vitest'
import { shortcutKey } from '#browser/single-key.ts'

const pressed = (key: string, code: string, shiftKey = false) =>
  shortcutKey({ key, code, shiftKey } as KeyboardEvent)

test('a key of another script stands for the one in its position', () => {
  expect(pressed('е', 'KeyT')).toBe('t')
  expect(pressed('С', 'KeyC', true)).toBe('C')
  expect(pressed('ف', 'KeyT')).toBe('t')
  expect(pressed('.', 'Slash')).toBe('/')
  expect(pressed('؟', 'Slash', true)).toBe('?')
})

test('on a Latin keyboard the letter counts, wherever its key is', () => {
  expect(pressed('t', 'KeyK')).toBe('t')
  expect(pressed('-', 'Slash')).toBe('-')
  expect(pressed('/', 'Digit7', true)).toBe('/')
})
