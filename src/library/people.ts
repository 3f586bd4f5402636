import type { Interview, Library } from '#model/library.ts'
import { memoize } from '#model/memoize.ts'
import { freeSlug, slugOfTitle } from '#model/slug.ts'
import { baseLanguage } from '#model/base-language.ts'
import { entriesOf, type LibraryEntry } from './entries.ts'
import { inOrder } from './letters.ts'
import { preferred, type Worded } from './worded.ts'

/** Somebody who speaks in an interview or more. The same name is the same person. */
export type Person = {
  slug: string
  /** Below which letter the person is listed. */
  letter: string
  name: Worded
  /** The name as lists have it: `Lukin, Alexander`. */
  listedName: string
  about: Worded | undefined
  /** What the person does in which interview, in the order of the library. */
  parts: readonly PersonPart[]
  /** The entries that are about the person. */
  entries: readonly LibraryEntry[]
}

export type PersonPart = { interview: Interview; speaker: Interview['speakers'][number] }

/** Everyone who speaks in a library, in alphabetical order. */
export const peopleOf: (library: Library) => readonly Person[] = memoize((library) => {
  const byName = new Map<string, PersonPart[]>()
  for (const interview of library.interviews)
    for (const speaker of interview.speakers) {
      const name = normalName(speaker.name)
      const parts = byName.get(name) ?? []
      byName.set(name, parts)
      parts.push({ interview, speaker })
    }
  const slugs = slugsOf(library)
  const entries = entriesByName(library)
  const people = [...byName].map(([text, parts]) => {
    const named = parts.map(({ interview, speaker }) => ({
      ...{ language: interview.language, speaker },
    }))
    const { language, speaker } = preferred(named, library.interface)!
    const abouts = parts.flatMap(({ interview, speaker: { about } }) =>
      about === undefined ? [] : [{ text: about, language: interview.editorsLanguage }],
    )
    return {
      ...{ slug: slugs.get(text)!, name: { text, language }, parts },
      listedName: listedName(text, normalName(speaker.familyName), language),
      about: preferred(abouts, library.interface),
      entries: entries.get(text) ?? [],
    }
  })
  return inOrder(library, people, ({ listedName }) => listedName)
})

/** The person with the name of a speaker. */
export function personOf(library: Library, { name }: { name: string }): Person | undefined {
  return peopleByName(library).get(normalName(name))
}

const peopleByName = memoize(
  (library: Library) => new Map(peopleOf(library).map((person) => [person.name.text, person])),
)

/** The people that an entry is about. */
export function peopleBehind(library: Library, entry: LibraryEntry): readonly Person[] {
  return peopleByEntry(library).get(entry) ?? []
}

const peopleByEntry = memoize((library: Library) => {
  const found = new Map<LibraryEntry, Person[]>()
  for (const person of peopleOf(library))
    for (const entry of person.entries) found.set(entry, [...(found.get(entry) ?? []), person])
  return found
})

/** The entries about people, by each of their names. */
function entriesByName(library: Library): ReadonlyMap<string, LibraryEntry[]> {
  const byName = new Map<string, LibraryEntry[]>()
  for (const entry of entriesOf(library)) {
    const persons = entry.parts.filter((part) => part.entry.kind === 'person')
    const names = persons.flatMap((part) => [part.entry.label, ...part.entry.aliases])
    for (const name of new Set(names.map(normalName)))
      byName.set(name, [...(byName.get(name) ?? []), entry])
  }
  return byName
}

/**
 * The slug of each name, or of the editors’ key for somebody whose name has no Latin letters. Where two would have the same, the one in the
 * older interview keeps it, so that a new interview changes no address.
 */
function slugsOf({ interviews }: Library): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const slugs = new Map<string, string>()
  for (const { name: written, key } of interviews.toReversed().flatMap((one) => one.speakers)) {
    const name = normalName(written)
    if (slugs.has(name)) continue
    const slug = freeSlug(slugOfTitle(name) ?? key, taken)
    taken.add(slug)
    slugs.set(name, slug)
  }
  return slugs
}

/** `Lukin, Alexander`; a name in which the family name is not the last word stays as it is. */
function listedName(name: string, familyName: string, language: string): string {
  if (!name.endsWith(` ${familyName}`)) return name
  const comma = baseLanguage(language) === 'ar' ? '، ' : ', '
  return familyName + comma + name.slice(0, -familyName.length).trim()
}

/** A name as it is compared: composed, and with single spaces. */
function normalName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ')
}
