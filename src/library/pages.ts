import type { Interview, Library } from '#model/library.ts'
import type { Passages } from './discussions.ts'
import { entriesOf, type LibraryEntry, usesOf } from './entries.ts'
import { type ListPage, pagesOf, perPage } from './list-pages.ts'
import { entryPath, libraryPages, personPath, subjectPath } from './paths.ts'
import { peopleBehind, peopleOf, type Person, type PersonPart } from './people.ts'
import { discussionsOf, type Subject, subjectsOf } from './subjects.ts'
import { interviewsByYear } from './years.ts'

/** The home page and those that continue its list of interviews. */
export function homePages({ interviews }: Library): ListPage<Interview>[] {
  return pagesOf(interviews, perPage.interviews, libraryPages.home)
}

/** The list of people; none if nobody speaks. */
export function peoplePages(library: Library): ListPage<Person>[] {
  return unlessEmpty(pagesOf(peopleOf(library), perPage.names, libraryPages.people))
}

/** An interview in which a person speaks, or an exchange in which the person is mentioned. */
export type PersonItem =
  { type: 'part'; part: PersonPart } | { type: 'mention'; entry: LibraryEntry; passages: Passages }

/** The page of a person: first the interviews, then where others mention the person. */
export function personPages({ slug, parts, entries }: Person): ListPage<PersonItem>[] {
  const items: PersonItem[] = [
    ...parts.map((part) => ({ type: 'part' as const, part })),
    ...entries.flatMap((entry) =>
      usesOf(entry).map((passages) => ({ type: 'mention' as const, entry, passages })),
    ),
  ]
  return pagesOf(items, perPage.places, personPath(slug))
}

/** The list of subjects; none if no interview has topics. */
export function subjectsPages(library: Library): ListPage<Subject>[] {
  return unlessEmpty(pagesOf(subjectsOf(library), perPage.names, libraryPages.subjects))
}

/** The page of a subject, with the exchanges about it. */
export function subjectPages(subject: Subject): ListPage<Passages>[] {
  return pagesOf(discussionsOf(subject), perPage.places, subjectPath(subject.key))
}

/** The interviews by year. */
export function datesPages(library: Library): ListPage<Interview>[] {
  return unlessEmpty(pagesOf(interviewsByYear(library), perPage.names, libraryPages.dates))
}

/** The list of entries; none if no interview has a glossary. */
export function entriesPages(library: Library): ListPage<LibraryEntry>[] {
  return unlessEmpty(pagesOf(entriesOf(library), perPage.cards, libraryPages.entries))
}

/** The page of an entry, with its uses. Those of somebody who speaks in the library are on the page of that person. */
export function entryPages(library: Library, entry: LibraryEntry): ListPage<Passages>[] {
  const uses = peopleBehind(library, entry).length > 0 ? [] : usesOf(entry)
  return pagesOf(uses, perPage.places, entryPath(entry.key))
}

/** The lists that a library has, and the first page of each. */
export function listsOf(
  library: Library,
): { part: 'people' | 'subjects' | 'dates' | 'entries'; path: string }[] {
  const lists = [
    { part: 'people' as const, pages: peoplePages(library) },
    { part: 'subjects' as const, pages: subjectsPages(library) },
    { part: 'dates' as const, pages: datesPages(library) },
    { part: 'entries' as const, pages: entriesPages(library) },
  ]
  return lists.flatMap(({ part, pages: [first] }) => (first ? [{ part, path: first.path }] : []))
}

/** Lists that have nothing on them have no page. */
function unlessEmpty<Item>(pages: ListPage<Item>[]): ListPage<Item>[] {
  return pages[0]?.items.length === 0 ? [] : pages
}
