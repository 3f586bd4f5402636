import { isoDate } from '#model/date.ts'
import type { Interview, Library } from '#model/library.ts'
import type { LibraryEntry } from '#library/entries.ts'
import { entryPath, interviewPath, libraryPages, personPath, subjectPath } from '#library/paths.ts'
import type { Person } from '#library/people.ts'
import type { Subject } from '#library/subjects.ts'
import { breadcrumbs } from './linked-data.ts'

/** Turns a path of the library into an absolute URL. */
type Absolute = (path: string) => string

/** A library with some of its interviews as schema.org data. */
export function libraryData(
  library: Library,
  interviews: readonly Interview[],
  absolute: Absolute,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Collection',
    name: library.title,
    description: library.description,
    url: absolute(libraryPages.home),
    collectionSize: library.interviews.length,
    hasPart: interviews.map((one) => interviewData(one, absolute)),
  }
}

/** Somebody who speaks in a library, with the interviews, and the breadcrumbs of the page. */
export function personData(
  library: Library,
  { slug, name, about, entries, parts }: Person,
  people: string,
  absolute: Absolute,
): object {
  const url = absolute(personPath(slug))
  const otherNames = entries.flatMap((entry) => entry.parts.map((part) => part.entry.label))
  return graph(
    {
      '@type': 'Person',
      name: name.text,
      alternateName: [...new Set(otherNames)].filter((one) => one !== name.text),
      description: about?.text,
      url,
      subjectOf: [...new Set(parts.map(({ interview }) => interview))].map((one) =>
        interviewData(one, absolute),
      ),
    },
    breadcrumbs(
      [library.shortTitle, absolute(libraryPages.home)],
      [people, absolute(libraryPages.people)],
      [name.text, url],
    ),
  )
}

/** A subject of a library as a defined term. */
export function subjectData(
  library: Library,
  { key, label, otherLabels, about }: Subject,
  subjects: string,
  absolute: Absolute,
): object {
  const term = {
    name: label.text,
    alternateName: otherLabels.map(({ text }) => text),
    description: about?.text,
    path: subjectPath(key),
  }
  return termData(library, term, { title: subjects, path: libraryPages.subjects }, absolute)
}

/** An entry of a library as a defined term. */
export function entryData(
  library: Library,
  { key, label, otherLabels, parts, card }: LibraryEntry,
  entries: string,
  absolute: Absolute,
): object {
  const aliases = parts.flatMap(({ entry }) => entry.aliases)
  const term = {
    name: label.text,
    alternateName: [...new Set([...otherLabels.map(({ text }) => text), ...aliases])],
    description: card.text,
    path: entryPath(key),
  }
  return termData(library, term, { title: entries, path: libraryPages.entries }, absolute)
}

/** A term with the breadcrumbs of its page, which the page of a list leads to. */
function termData(
  library: Library,
  {
    path,
    ...term
  }: { name: string; alternateName: string[]; description: string | undefined; path: string },
  list: { title: string; path: string },
  absolute: Absolute,
): object {
  const url = absolute(path)
  return graph(
    { '@type': 'DefinedTerm', ...term, url, inDefinedTermSet: absolute(list.path) },
    breadcrumbs(
      [library.shortTitle, absolute(libraryPages.home)],
      [list.title, absolute(list.path)],
      [term.name, url],
    ),
  )
}

function interviewData(interview: Interview, absolute: Absolute): object {
  const { title, description, language, dates } = interview
  return {
    '@type': 'Article',
    name: title,
    description,
    url: absolute(interviewPath(interview)),
    inLanguage: language,
    ...(dates && { dateCreated: isoDate(dates.from) }),
  }
}

function graph(...items: object[]): object {
  return { '@context': 'https://schema.org', '@graph': items }
}
