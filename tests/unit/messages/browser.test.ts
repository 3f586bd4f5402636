import { expect, test } from 'vitest'
import { en } from '#messages/en/catalogue.ts'

const { quote, search, notes } = en.browser

const none = { exchange: 0, glossary: 0, note: 0, work: 0 }

test('what was found is counted in the singular and the plural', () => {
  expect(search.found(search.passages(1), { exchange: 1, glossary: 1, note: 1, work: 1 })).toBe(
    '1 passage · 1 exchange · 1 glossary entry · 1 note · 1 source',
  )
  expect(search.found(search.passages(1200), { ...none, glossary: 2, work: 3 })).toBe(
    '1,200 passages · 2 glossary entries · 3 sources',
  )
  expect([1, 3].map(search.foundSomeWords)).toEqual([
    'No passage contains all these words; 1 contains some of them',
    'No passage contains all these words; 3 contain some of them',
  ])
})

test('mentions, and notes that are hidden, are counted too', () => {
  expect([1, 11].map(search.showMentions)).toEqual([
    'Show the only mention in this exchange',
    'Show the 11 mentions in this exchange',
  ])
  const mentions = [search.mentioned(1, 1), search.mentioned(2, 1), search.mentioned(3, 2)]
  expect(mentions).toEqual([
    'Mentioned once',
    '2 mentions in 1 passage',
    '3 mentions in 2 passages',
  ])
  expect([1, 2].map(notes.hidden)).toEqual(['1 note hidden', '2 notes hidden'])
})

test('a place is named with its speaker, if it has one', () => {
  expect(search.goTo('5.A3', 'Brandt')).toEqual(['Go to ', 'Brandt', ' · ', '5.A3'])
  expect(search.goTo('Exchange 7', undefined)).toEqual(['Go to ', 'Exchange 7'])
})

test('the line below a quotation has what is known of its source', () => {
  const source = {
    speaker: 'Ilse Brandt',
    title: '“Bronze and Time”',
    publication: 'The Foundry Review',
    date: '2014',
    reference: '5.A3',
    url: 'https://example.org/#a3',
  }
  const line = (given: typeof source | Partial<typeof source>) =>
    quote
      .attribution<string>(
        { ...unknown, title: source.title, reference: source.reference, ...given },
        (words) => `<i>${words}</i>`,
      )
      .join('')
  const unknown = { speaker: undefined, publication: undefined, date: undefined, url: undefined }
  expect(line(source)).toBe(
    '(Ilse Brandt, “Bronze and Time”, <i>The Foundry Review</i>, 2014, 5.A3, https://example.org/#a3)',
  )
  expect(line({})).toBe('(“Bronze and Time”, 5.A3)')
})
