import { jsonLoader } from '#browser/fetch-json.ts'
import { isNumber, isString, listOf, objectOf, recordOf } from '#model/shape.ts'
import { fold } from '#search/fold.ts'
import { listedForms, nameKey } from '#search/name-key.ts'
import { shardOf, type TermCard } from '#search/search-manifest.ts'
import { baseForm } from '#search/spelling.ts'
import { searchFolder } from './index-files.ts'
import type { SearchedEdition } from './searched-edition.ts'

/** The most cards that are loaded before a name is complete. */
const maxPrefetched = 5

const loadNameFile = jsonLoader(recordOf(listOf(isString)))
const loadTermFile = jsonLoader(
  listOf(
    objectOf<TermCard>({
      key: isString,
      label: isString,
      kind: isString,
      card: isString,
      uses: isNumber,
      passages: isNumber,
    }),
  ),
)

/** The keys of the glossary entries with this name, in any inflection. */
export async function entriesNamed(edition: SearchedEdition, name: string): Promise<string[]> {
  const { apparatus } = edition
  for (const form of listedForms(name, apparatus)) {
    const names = await loadNames(edition, form)
    if (Object.hasOwn(names, form)) return names[form] ?? []
  }
  const key = nameKey(name, apparatus)
  const names = await loadNames(edition, name)
  const listed = Object.keys(names).find((one) => nameKey(one, apparatus) === key)
  return listed === undefined ? [] : (names[listed] ?? [])
}

/** The cards of the first two entries with this name or, if there are none, with the next. */
export async function termsNamed(
  edition: SearchedEdition,
  ...names: string[]
): Promise<TermCard[]> {
  let keys: string[] = []
  for (const name of names) if (keys.length === 0) keys = await entriesNamed(edition, name)
  return Promise.all(keys.slice(0, 2).map((key) => loadTerm(edition, key)))
}

/** Loads the cards of entries whose names begin with a text, if these are few, so that they are there once it is complete. */
export async function prefetchTerms(edition: SearchedEdition, start: string): Promise<void> {
  const folded = fold(start)
  if (folded.length < 2) return
  const { names } = await edition.engine.loadManifest()
  const keys = Object.entries(names).flatMap(([name, own]) => (name.startsWith(folded) ? own : []))
  const unique = [...new Set(keys)]
  if (unique.length <= maxPrefetched) await Promise.all(unique.map((key) => loadTerm(edition, key)))
}

/** All names, folded, of the entries with this name. */
export async function namesOfEntry(edition: SearchedEdition, name: string): Promise<string[]> {
  const keys = await entriesNamed(edition, name)
  const { names } = await edition.engine.loadManifest()
  return Object.entries(names)
    .filter(([, own]) => own.some((key) => keys.includes(key)))
    .map(([other]) => other)
}

/** Words with inflected names replaced by the form that the glossary has, if they are in no language of the edition. */
export async function toBaseForms(
  { engine, apparatus }: SearchedEdition,
  words: readonly string[],
): Promise<string[]> {
  const { names } = await engine.loadManifest()
  return words.map((word) => {
    const isStemmed = apparatus.stem(word) !== undefined
    return (isStemmed ? undefined : baseForm(word, Object.keys(names))) ?? word
  })
}

async function loadTerm({ engine, root }: SearchedEdition, key: string): Promise<TermCard> {
  const { terms } = await engine.loadManifest()
  const path = `${searchFolder(root)}terms/${shardOf(key, terms)}.json`
  const card = (await loadTermFile(path)).find((one) => one.key === key)
  if (!card) throw new Error(`Unexpected absence of ${key} in ${path}, expected the entry`)
  return card
}

/** The names, with the keys of their entries, among which a name is if there is an entry of that name. */
async function loadNames(
  { engine, root, apparatus }: SearchedEdition,
  name: string,
): Promise<Record<string, string[]>> {
  const { names, shards } = await engine.loadManifest()
  if (shards === 0) return names
  const shard = shardOf(nameKey(name, apparatus), shards)
  return loadNameFile(`${searchFolder(root)}names/${shard}.json`)
}
