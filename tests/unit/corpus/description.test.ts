import { expect, test } from 'vitest'
import { describeEdition, describeExchange } from '#corpus/description.ts'
import { speakerSchema } from '#model/edition.ts'
import { corpusOf, exchangeWith } from './small-corpus.ts'

const { edition } = corpusOf([], [])
const speakers = (['interviewer', 'respondent'] as const).map((role) =>
  speakerSchema.parse({
    key: role,
    name: role === 'interviewer' ? 'Anna' : 'Boris',
    label: 'A',
    role,
  }),
)

test('an edition is described by its editors, or else by those who speak', () => {
  expect(describeEdition({ ...edition, speakers, description: 'On mills.' })).toBe('On mills.')
  expect(describeEdition({ ...edition, speakers })).toBe(
    'Interview with Boris, conducted by Anna. The complete text, word for word.',
  )
  expect(describeEdition({ ...edition, speakers: speakers.slice(1) })).toBe(
    'Interview with Boris. The complete text, word for word.',
  )
  expect(describeEdition(edition)).toBe('The complete text, word for word.')
})

test('an exchange is described by its summary, or else by the first words of its answer', () => {
  const exchange = exchangeWith(1, `${'Mills grind slowly, '.repeat(20)}they say.`)
  expect(describeExchange({ ...exchange, summary: 'On mills.' }, edition)).toBe('On mills.')
  expect(describeExchange(exchange, edition)).toMatch(/^Mills grind slowly, .{90,140} …$/)
  expect(describeExchange({ ...exchange, turns: [] }, edition)).toBeUndefined()
})
