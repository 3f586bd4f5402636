import { expect, test } from 'vitest'
import { entriesOf, usesOf } from '#library/entries.ts'
import { discussionsOf, subjectsOf } from '#library/subjects.ts'
import { interviewsByYear, yearOf } from '#library/years.ts'
import { readDates } from '#model/date.ts'
import { entryOf, interviewOf, libraryOf } from './small-library.ts'

const topic = (key: string, label: string, exchanges: number[], about?: string) => ({
  ...{ key, label, exchanges, about },
})

test('the same key is the same subject, with its label in the language of the interface', () => {
  const library = libraryOf([
    interviewOf('b', { editorsLanguage: 'de', topics: [topic('bronze', 'Bronze und Zinn', [2])] }),
    interviewOf('a', {
      topics: [topic('bronze', 'Bronze', [1, 2], 'An alloy.'), topic('art', 'The Art', [1])],
    }),
  ])
  const subjects = subjectsOf(library)
  // The article does not count.
  expect(subjects.map(({ key, letter }) => [key, letter])).toEqual([
    ['art', 'A'],
    ['bronze', 'B'],
  ])
  const bronze = subjects[1]!
  expect(bronze.label).toEqual({ text: 'Bronze', language: 'en' })
  expect(bronze.otherLabels).toEqual([{ text: 'Bronze und Zinn', language: 'de' }])
  expect(bronze.about).toEqual({ text: 'An alloy.', language: 'en' })
  expect(
    discussionsOf(bronze).map(({ interview, exchange }) => [interview.folder, exchange?.slug]),
  ).toEqual([
    ['b', 'exchange-2'],
    ['a', 'exchange-1'],
    ['a', 'exchange-2'],
  ])
})

test('the same key is the same entry, with its uses by interview', () => {
  const library = libraryOf([
    interviewOf('b', { entries: [entryOf('tin')] }),
    interviewOf('a', {
      entries: [
        entryOf('tin', {
          label: 'Tin',
          uses: [
            { exchange: 1, paragraphs: ['q1', 'a2'] },
            { exchange: 2, paragraphs: ['a1'] },
          ],
        }),
      ],
    }),
  ])
  const [tin] = entriesOf(library)
  expect(tin!.otherLabels).toEqual([{ text: 'Tin', language: 'en' }])
  expect(
    usesOf(tin!).map(({ interview, exchange, paragraphs }) => [
      interview.folder,
      exchange?.number,
      paragraphs.join(),
    ]),
  ).toEqual([
    ['b', undefined, ''],
    ['a', 1, 'q1,a2'],
    ['a', 2, 'a1'],
  ])
})

test('interviews are in the order of their years, and without a year last', () => {
  const library = libraryOf([
    interviewOf('undated'),
    interviewOf('old', { dates: readDates('1998-05') }),
    interviewOf('second', { dates: readDates('2018-11') }),
    interviewOf('first', { dates: readDates('2018') }),
  ])
  expect(interviewsByYear(library).map((one) => [one.folder, yearOf(one)])).toEqual([
    ['second', 2018],
    ['first', 2018],
    ['old', 1998],
    ['undated', undefined],
  ])
})
