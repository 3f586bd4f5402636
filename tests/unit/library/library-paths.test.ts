import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entriesOf, usesOf } from '#library/entries.ts'
import { libraryPaths, listedPaths } from '#library/library-paths.ts'
import { entryPages, personPages, subjectPages } from '#library/pages.ts'
import { peopleOf } from '#library/people.ts'
import { subjectsOf } from '#library/subjects.ts'
import type { Passages } from '#library/discussions.ts'
import type { Interview } from '#model/library.ts'
import { entryOf, interviewOf, libraryOf, speakerOf } from './small-library.ts'

test('every page of a small library has its address, and lists without items have none', () => {
  expect(libraryPaths(libraryOf([]))).toEqual(['/', '/search/'])
  const library = libraryOf([
    interviewOf('a', {
      speakers: [speakerOf('Ann Berg')],
      topics: [{ key: 'bronze', label: 'Bronze', about: undefined, exchanges: [1] }],
      entries: [entryOf('tin'), entryOf('berg', { kind: 'person', label: 'Ann Berg' })],
    }),
  ])
  expect(libraryPaths(library)).toEqual([
    '/',
    '/people/',
    '/people/ann-berg/',
    '/subjects/',
    '/subjects/bronze/',
    '/dates/',
    '/entries/',
    '/entries/berg/',
    '/entries/tin/',
    '/search/',
  ])
  const unlisted = libraryPaths(library).filter((path) => !listedPaths(library).includes(path))
  // The second only leads to a person.
  expect(unlisted).toEqual(['/entries/berg/', '/search/'])
})

/** Interviews with people, topics and entries out of few, so that many are in several. */
const interviews: fc.Arbitrary<Interview[]> = fc
  .array(
    fc.record({
      speakers: fc.array(fc.constantFrom('Ann Berg', 'Carl Adler', '沈青梧', 'Ann Bérg'), {
        maxLength: 3,
      }),
      topics: fc.uniqueArray(fc.constantFrom('bronze', 'tin', 'page'), { maxLength: 3 }),
      entries: fc.uniqueArray(
        fc.record({
          key: fc.constantFrom('ann-berg', 'tin', 'page', '2'),
          label: fc.constantFrom('Ann Berg', 'Tin', '沈青梧'),
          kind: fc.constantFrom('person' as const, 'concept' as const),
          uses: fc.uniqueArray(
            fc.record({
              exchange: fc.constantFrom(1, 2),
              paragraphs: fc.uniqueArray(fc.constantFrom('q1', 'a1', 'a2'), { minLength: 1 }),
            }),
            { selector: ({ exchange }) => exchange },
          ),
        }),
        { selector: ({ key }) => key },
      ),
    }),
    { maxLength: 9 },
  )
  .map((all) =>
    all.map(({ speakers, topics, entries }, index) =>
      interviewOf(`interview-${index}`, {
        speakers: speakers.map((name) => speakerOf(name)),
        topics: topics.map((key) => ({
          ...{ key, label: key, about: undefined, exchanges: [1, 2] },
        })),
        entries: entries.map(({ key, ...fields }) => entryOf(key, fields)),
      }),
    ),
  )

const placesOf = (passages: readonly Passages[]) =>
  passages.flatMap(({ interview, exchange, paragraphs }) =>
    paragraphs.map((id) => `${interview.folder} ${exchange?.number}.${id}`),
  )

test('in any library, no two pages have the same address', () => {
  fc.assert(
    fc.property(interviews, (all) => {
      const paths = libraryPaths(libraryOf(all))
      expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
    }),
  )
})

test('everyone who speaks, every topic and every use of an entry appears exactly once', () => {
  fc.assert(
    fc.property(interviews, (all) => {
      const library = libraryOf(all)
      const spoken = peopleOf(library)
        .flatMap(personPages)
        .flatMap(({ items }) => items)
      expect(spoken.filter(({ type }) => type === 'part').length).toBe(
        all.flatMap(({ speakers }) => speakers).length,
      )
      const discussed = subjectsOf(library)
        .flatMap(subjectPages)
        .flatMap(({ items }) => items)
      expect(discussed.length).toBe(
        all.flatMap(({ topics }) => topics.flatMap(({ exchanges }) => exchanges)).length,
      )
      for (const entry of entriesOf(library)) {
        const used = all.flatMap(({ folder, entries }) =>
          entries
            .filter(({ key }) => key === entry.key)
            .flatMap(({ uses }) =>
              uses.flatMap(({ exchange, paragraphs }) =>
                paragraphs.map((id) => `${folder} ${exchange}.${id}`),
              ),
            ),
        )
        expect(placesOf(usesOf(entry))).toEqual(used)
        const onPeople = peopleOf(library).filter(({ entries }) => entries.includes(entry))
        const onOwn = entryPages(library, entry).flatMap(({ items }) => items)
        // They are on its own page, or on those of the people that it is about.
        const shown = [
          ...(onPeople.length > 0 ? [] : [placesOf(onOwn)]),
          ...onPeople.map((person) =>
            placesOf(
              personPages(person)
                .flatMap(({ items }) => items)
                .flatMap((one) =>
                  one.type === 'mention' && one.entry === entry ? [one.passages] : [],
                ),
            ),
          ),
        ]
        expect(shown.length).toBeGreaterThan(0)
        for (const places of shown) expect(places).toEqual(used)
      }
    }),
  )
})
