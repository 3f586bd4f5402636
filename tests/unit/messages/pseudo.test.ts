import { expect, test } from 'vitest'
import { pseudo, pseudoText } from '#messages/pseudo.ts'
import { type Element, sentence } from '#messages/sentence.ts'

test('a message becomes longer, accented and bracketed', () => {
  expect(pseudoText('Contents')).toBe('[Çöñţéñţššššš]')
  expect(pseudoText('Copy link to 5.A3').length).toBeGreaterThan(1.35 * 'Copy link to 5.A3'.length)
})

test('spaces around a message, and text without letters, stay as they are', () => {
  expect(pseudoText(' of ')).toBe(' [öff] ')
  expect(pseudoText(' · ')).toBe(' · ')
})

test('functions and nested messages are converted, elements are not', () => {
  const messages = pseudo({
    nested: { count: (n: number) => `${n} notes` },
    linked: <T>(index: Element<T>) => sentence`See the ${index('index')}.`,
  })
  expect(messages.nested.count(3)).toBe('[3 ñöţéššš]')
  expect(messages.linked((words) => ({ words }))).toEqual([
    '[Šéééé ţĥééé] ',
    { words: '[îñđéxxx]' },
    '.',
  ])
})
