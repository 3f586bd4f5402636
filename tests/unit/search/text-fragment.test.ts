import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanFragment } from '#search/span-fragment.ts'
import { rangesIn } from '#search/text-directives.ts'
import { fragmentFor } from '#search/text-fragment.ts'

test('of two identical words, the fragment refers to the right one', () => {
  const content = 'The end of one and the end of all (that is, x-y & z).'
  const start = content.lastIndexOf('end')
  const range = { start, end: start + 3 }
  expect(rangesIn(content, fragmentFor(content, [range]))).toEqual([range])
})

test('three whole words before a range distinguish it from others', () => {
  for (const length of [150, 155, 158, 160, 165, 400]) {
    const lead = 'word '.repeat(80).slice(0, length)
    const content = `${lead} one two three target and more`
    const range = { start: content.indexOf('target'), end: content.indexOf('target') + 6 }
    const fragment = fragmentFor(content, [range])
    expect(fragment).toContain('text=one%20two%20three-,target,')
    expect(rangesIn(content, fragment)).toEqual([range])
  }
  // Only the end of the long word is within reach. It is not a whole word, and is left out.
  const content = `${'x'.repeat(200)} target`
  expect(fragmentFor(content, [{ start: 201, end: 207 }])).toBe(':~:text=target')
})

test('words that are missing have no range', () => {
  expect(rangesIn('Other words.', ':~:text=the-,end,-of')).toEqual([])
  expect(rangesIn('Other words.', '%%%')).toEqual([])
})

test('any range of words is found again, whatever punctuation surrounds it', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.lorem({ maxCount: 1 }),
          fc.constantFrom('(a-b),', '“q,”', 'x&y', '$1.*', '和而不同'),
        ),
        {
          minLength: 1,
          maxLength: 30,
        },
      ),
      fc.nat(),
      fc.nat({ max: 3 }),
      (words, pick, more) => {
        const content = words.join(' ')
        const first = pick % words.length
        const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
        const run = words.slice(first, first + 1 + more).join(' ')
        const [found] = rangesIn(
          content,
          fragmentFor(content, [{ start, end: start + run.length }]),
        )
        expect(content.slice(found?.start, found?.end)).toBe(run)
      },
    ),
  )
})

test('a long range is given by its first and last words, and found again', () => {
  const text =
    'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.'
  const start = text.indexOf('two')
  const fragment = spanFragment({ text, start, end: text.length })
  expect(fragment).toBe(
    ':~:text=two%20three%20four%20five%20six,eleven%20twelve%20thirteen%20fourteen%20fifteen',
  )
  expect(rangesIn(text, fragment)).toEqual([{ start, end: text.length - 1 }])
})

test('a range that cuts a word is extended to the whole word', () => {
  const fragment = spanFragment({ text: 'the partners agree', start: 6, end: 10 })
  expect(rangesIn('the partners agree', fragment)).toEqual([{ start: 4, end: 12 }])
})
