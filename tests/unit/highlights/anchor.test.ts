import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findElsewhere, findInParagraph } from '#highlights/anchor.ts'
import { partOf } from '#highlights/highlight.ts'

const place = { exchange: 5, paragraph: 'a3' }
const text =
  'Russia and China agreed on a border. Russia has since said that the border is “final”, and China says the same of it.'

function wanted(words: string, from = 0) {
  const start = text.indexOf(words, from)
  return partOf(text, { start, end: start + words.length }, place)
}

test('words are found where they were in any unchanged text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '—', '家', '😀') }), {
        minLength: 3,
        maxLength: 3,
      }),
      (pieces) => {
        const [before = '', words = ''] = pieces
        if (words === '') return
        const paragraph = pieces.join('')
        const [start, end] = [before.length, before.length + words.length]
        const part = partOf(paragraph, { start, end }, place)
        expect(findInParagraph(part, paragraph)).toEqual({ start, end })
      },
    ),
  )
})

test('words are found after an insertion before them', () => {
  const second = wanted('Russia', 10)
  const now = `In 2004, ${text}`
  const start = now.indexOf('Russia has')
  expect(findInParagraph(second, now)).toEqual({ start, end: start + 6 })
})

test('words are found when quotation marks and dashes are corrected', () => {
  const now = text.replace(/[“”]/g, '"')
  expect(findInParagraph(wanted('is “final”'), now)?.start).toBe(text.indexOf('is “final”'))
})

test('words that were changed are not found', () => {
  expect(findInParagraph(wanted('agreed on a border'), text.replace('a border', 'borders'))).toBe(
    undefined,
  )
})

test('words that occur several times, without their context, are not attached to one of them', () => {
  const part = { ...wanted('Russia', 10), prefix: 'Qq', suffix: 'Qq', start: 3 }
  expect(findInParagraph(part, text)).toBeUndefined()
})

test('words with their context are found in another paragraph', () => {
  const found = findElsewhere(wanted('the border'), ['Something else.', `Later: ${text}`])
  expect(found).toMatchObject({ index: 1, start: `Later: ${text}`.indexOf('the border') })
})

test('a common word is not found in another paragraph', () => {
  expect(findElsewhere(wanted('China'), ['China is a country.'])).toBeUndefined()
})

test('words that stand in two other paragraphs are found in neither', () => {
  expect(findElsewhere(wanted('the border'), [text, text])).toBeUndefined()
})

test('a long passage is found elsewhere without its context', () => {
  const words = 'that the border is “final”, and China says'
  expect(findElsewhere(wanted(words), ['Nothing.', `He says ${words}.`])).toMatchObject({
    index: 1,
  })
})
