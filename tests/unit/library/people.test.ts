import { expect, test } from 'vitest'
import { entriesOf } from '#library/entries.ts'
import { entryPages, personPages } from '#library/pages.ts'
import { peopleBehind, peopleOf } from '#library/people.ts'
import { entryOf, interviewOf, libraryOf, speakerOf } from './small-library.ts'

test('the same name is the same person, who may ask here and answer there', () => {
  const library = libraryOf([
    interviewOf('b', { speakers: [speakerOf('Ann  Berg', 'interviewer')] }),
    interviewOf('a', { speakers: [speakerOf('Ann Berg'), speakerOf('Carl Adler')] }),
  ])
  const people = peopleOf(library)
  expect(people.map(({ listedName }) => listedName)).toEqual(['Adler, Carl', 'Berg, Ann'])
  expect(people.map(({ letter }) => letter)).toEqual(['A', 'B'])
  expect(people[1]!.slug).toBe('ann-berg')
  expect(
    people[1]!.parts.map(({ interview, speaker }) => [interview.folder, speaker.role]),
  ).toEqual([
    ['b', 'interviewer'],
    ['a', 'respondent'],
  ])
})

test('what is said of a person comes from the newest interview that says it, in the language of the interface if there is one', () => {
  const about = (text: string) => ({ about: text })
  const library = libraryOf([
    interviewOf('c', {
      editorsLanguage: 'de',
      speakers: [speakerOf('Ann Berg', 'respondent', about('Glockengießerin'))],
    }),
    interviewOf('b', { speakers: [speakerOf('Ann Berg', 'respondent', about('Founder'))] }),
    interviewOf('a', { speakers: [speakerOf('Ann Berg', 'respondent', about('Apprentice'))] }),
  ])
  const aboutIn = (language: 'en' | 'de' | 'ru') =>
    peopleOf({ ...library, interface: language })[0]!.about
  expect(aboutIn('en')).toEqual({ text: 'Founder', language: 'en' })
  expect(aboutIn('de')).toEqual({ text: 'Glockengießerin', language: 'de' })
  expect(aboutIn('ru')).toEqual({ text: 'Glockengießerin', language: 'de' })
})

test('a new interview changes nobody’s address', () => {
  const older = [interviewOf('a', { speakers: [speakerOf('René Müller')] })]
  const newer = [interviewOf('b', { speakers: [speakerOf('Rene Müller')] }), ...older]
  expect(peopleOf(libraryOf(older)).map(({ slug }) => slug)).toEqual(['rene-mueller'])
  const slugs = new Map(peopleOf(libraryOf(newer)).map(({ name, slug }) => [name.text, slug]))
  expect(slugs.get('René Müller')).toBe('rene-mueller')
  expect(slugs.get('Rene Müller')).toBe('rene-mueller-2')
})

test('a name without Latin letters has the address of its key', () => {
  const speakers = [
    speakerOf('沈青梧', 'respondent', { key: 'shen', familyName: '沈' }),
    speakerOf('Пётр Кайдалов', 'interviewer', { key: 'kaydalov' }),
    speakerOf('ليلى منصور', 'interviewer', { key: 'layla', familyName: 'منصور' }),
  ]
  const language = ['zh-Hans', 'ru', 'ar']
  const people = peopleOf(
    libraryOf(
      speakers.map((one, index) =>
        interviewOf(one.key, { speakers: [one], language: language[index]! }),
      ),
    ),
  )
  expect(people.map(({ slug, listedName, letter }) => [slug, listedName, letter])).toEqual([
    ['pyotr-kaydalov', 'Кайдалов, Пётр', 'К'],
    ['lyla-mnswr', 'منصور، ليلى', 'م'],
    ['shen', '沈青梧', '汉'],
  ])
})

test('the entry of somebody who speaks leads to the page of the person, which has its uses', () => {
  const uses = [{ exchange: 2, paragraphs: ['a1', 'a3'] }]
  const library = libraryOf([
    interviewOf('b', {
      entries: [
        entryOf('berg', { kind: 'person', label: 'Berg', aliases: ['Ann Berg'], uses }),
        entryOf('adler', { kind: 'person', label: 'Carl Adler', uses }),
        // A bell may be called like a person.
        entryOf('bell', { label: 'Ann Berg', uses }),
      ],
    }),
    interviewOf('a', { speakers: [speakerOf('Ann Berg')] }),
  ])
  const [person] = peopleOf(library)
  expect(person!.entries.map(({ key }) => key)).toEqual(['berg'])
  const [page] = personPages(person!)
  expect(page!.items.map(({ type }) => type)).toEqual(['part', 'mention'])
  const entries = entriesOf(library)
  expect(entries.map((entry) => peopleBehind(library, entry).map(({ slug }) => slug))).toEqual([
    [],
    [],
    ['ann-berg'],
  ])
  expect(entries.map((entry) => [entry.key, entryPages(library, entry)[0]!.items.length])).toEqual([
    ['adler', 1],
    ['bell', 1],
    ['berg', 0],
  ])
})
