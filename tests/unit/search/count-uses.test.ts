import { expect, test } from 'vitest'
import { countUses } from '#search/count-uses.ts'

/** How often a text in which matches are in brackets uses what is sought. */
function count(marked: string): number {
  const ranges: { start: number; end: number }[] = []
  let text = ''
  for (const part of marked.split(/(?=\[)|(?<=\])/)) {
    const words = part.replace(/[[\]]/g, '')
    if (part.startsWith('[')) ranges.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  return countUses(text, ranges)
}

test('every use of a word counts, also twice in a row', () => {
  expect(count('It said [no], then [No] and [no].')).toBe(3)
  expect(count('[Rain] [rain], go away; the [rain] came.')).toBe(2)
  expect(count('Nothing.')).toBe(0)
})

test('where words stand together, these places count', () => {
  expect(count('A [sphere] [of] [influence], and [influence].')).toBe(1)
  expect(count('[Peace] [treaties] and a [peace] [treaty]; [peace].')).toBe(2)
  expect(count('The [treaty] brought [peace].')).toBe(2)
})

test('letters of a script without spaces are one use', () => {
  expect(count('[和][而][不][同]，即[和][而][不][同]。')).toBe(2)
})
