import type { Library } from '#model/library.ts'
import { entriesOf } from './entries.ts'
import {
  datesPages,
  entriesPages,
  entryPages,
  homePages,
  peoplePages,
  personPages,
  subjectPages,
  subjectsPages,
} from './pages.ts'
import { entryPath, libraryPages } from './paths.ts'
import { peopleBehind, peopleOf } from './people.ts'
import { subjectsOf } from './subjects.ts'

/**
 * The address of every page of a library, apart from those of its editions. Those that continue a list (`continuesList`) go if the list
 * becomes shorter; all others stay as long as there is something on them.
 */
export function libraryPaths(library: Library): string[] {
  return [
    ...homePages(library),
    ...peoplePages(library),
    ...peopleOf(library).flatMap(personPages),
    ...subjectsPages(library),
    ...subjectsOf(library).flatMap(subjectPages),
    ...datesPages(library),
    ...entriesPages(library),
    ...entriesOf(library).flatMap((entry) => entryPages(library, entry)),
  ]
    .map(({ path }) => path)
    .concat(libraryPages.search)
}

/** The pages that search engines are to list: those with words of their own. */
export function listedPaths(library: Library): string[] {
  const forwarding = entriesOf(library)
    .filter((entry) => peopleBehind(library, entry).length > 0)
    .map(({ key }) => entryPath(key))
  const unlisted = new Set<string>([libraryPages.search, ...forwarding])
  return libraryPaths(library).filter((path) => !unlisted.has(path))
}
