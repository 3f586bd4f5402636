import { expect, test } from 'vitest'
import { entryData, libraryData, personData, subjectData } from '#edition/library-data.ts'
import { entriesOf } from '#library/entries.ts'
import { peopleOf } from '#library/people.ts'
import { subjectsOf } from '#library/subjects.ts'
import { readDates } from '#model/date.ts'
import { entryOf, interviewOf, libraryOf, speakerOf } from '../library/small-library.ts'

const absolute = (path: string) => `https://example.org${path}`
const library = libraryOf([
  interviewOf('bells', {
    dates: readDates('2014-05'),
    speakers: [speakerOf('Ann Berg', 'respondent', { about: 'Bell founder.' })],
    topics: [{ key: 'bronze', label: 'Bronze', about: 'An alloy.', exchanges: [1] }],
    entries: [
      entryOf('berg', { kind: 'person', label: 'Frau Berg', aliases: ['Ann Berg'] }),
      entryOf('tin', { label: 'Tin', aliases: ['stannum'] }),
    ],
  }),
])

test('a library is a collection of its interviews', () => {
  expect(libraryData(library, library.interviews, absolute)).toMatchObject({
    '@type': 'Collection',
    name: 'The Library',
    url: 'https://example.org/',
    collectionSize: 1,
    hasPart: [
      {
        '@type': 'Article',
        url: 'https://example.org/bells/',
        inLanguage: 'en',
        dateCreated: '2014-05',
      },
    ],
  })
})

test('whoever speaks is a person, with other names and the interviews', () => {
  expect(personData(library, peopleOf(library)[0]!, 'People', absolute)).toMatchObject({
    '@graph': [
      {
        '@type': 'Person',
        name: 'Ann Berg',
        alternateName: ['Frau Berg'],
        description: 'Bell founder.',
        url: 'https://example.org/people/ann-berg/',
        subjectOf: [{ url: 'https://example.org/bells/' }],
      },
      { '@type': 'BreadcrumbList', itemListElement: [{}, { name: 'People' }, {}] },
    ],
  })
})

test('subjects and entries are defined terms', () => {
  expect(subjectData(library, subjectsOf(library)[0]!, 'Subjects', absolute)).toMatchObject({
    '@graph': [
      { name: 'Bronze', description: 'An alloy.', inDefinedTermSet: absolute('/subjects/') },
      {},
    ],
  })
  const tin = entriesOf(library).find(({ key }) => key === 'tin')!
  expect(entryData(library, tin, 'Entries', absolute)).toMatchObject({
    '@graph': [
      { name: 'Tin', alternateName: ['stannum'], url: 'https://example.org/entries/tin/' },
      {},
    ],
  })
})
