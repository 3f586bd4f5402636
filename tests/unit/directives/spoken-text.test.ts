import { expect, test } from 'vitest'
import { sourcePoint } from '#directives/spoken-text.ts'
import { exchangeOf } from '../support.ts'

test('every character of the words is found where it is written', () => {
  const source = ':::answer\nIt \\{is\\} :term[10\\:30]{#k} &amp; a:b,\nthen **more**.\n:::\n'
  const { words } = exchangeOf(source).turns[0]!.paragraphs[0]!
  expect(words.text).toBe('It {is} 10:30 & a:b, then more.')
  const lines = source.split('\n')
  for (const [offset, character] of Array.from(words.text).entries()) {
    const point = sourcePoint(words, offset)!
    const written = lines[point.line - 1]!.slice(point.column - 1)
    if (character === ' ') continue
    expect(
      written.startsWith(character) || written.startsWith('&amp;'),
      `${character} at ${offset}: ${written}`,
    ).toBe(true)
  }
})
