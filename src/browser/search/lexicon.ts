import { fold } from '#search/fold.ts'
import { shardOf, type TermCard } from '#search/search-manifest.ts'
import { isFormOf, closestSpelling, baseForm } from '#search/spelling.ts'
import { loadManifest } from './engine.ts'
import { readJson } from './search-files.ts'

const maxPrefetched = 5

/** The keys of the entries that have just this name, in the singular or the plural. */
export async function entriesNamed(name: string): Promise<string[]> {
  const folded = fold(name)
  for (const form of [folded, `${folded}s`, folded.replace(/s$/, '')]) {
    const names = await loadNames(form)
    if (Object.hasOwn(names, form)) return names[form] ?? []
  }
  return []
}

/** The cards of the entries that have this name. */
export async function termsNamed(name: string): Promise<TermCard[]> {
  const keys = await entriesNamed(name)
  return Promise.all(keys.slice(0, 2).map((key) => readJson<TermCard>(`terms/${key}.json`)))
}

/** Asks for the cards of the few entries whose name begins like this, so that they are there when the name is complete. */
export async function prefetchTerms(start: string): Promise<void> {
  const folded = fold(start)
  if (folded.length < 2) return
  const { names } = await loadManifest()
  const keys = Object.entries(names).flatMap(([name, own]) => (name.startsWith(folded) ? own : []))
  const few = [...new Set(keys)]
  if (few.length <= maxPrefetched)
    await Promise.all(few.map((key) => readJson<TermCard>(`terms/${key}.json`)))
}

/** All names, folded, of the entries that have this one. */
export async function namesOfEntry(name: string): Promise<string[]> {
  const keys = await entriesNamed(name)
  const { names } = await loadManifest()
  return Object.entries(names)
    .filter(([, own]) => own.some((key) => keys.includes(key)))
    .map(([other]) => other)
}

/** Words with those that a language inflects in the form in which names have them. */
export async function toBaseForms(words: readonly string[]): Promise<string[]> {
  const { names } = await loadManifest()
  return words.map((word) => baseForm(word, Object.keys(names)) ?? word)
}

/** What a word that is not found is most likely meant for. */
export async function correctSpelling(word: string): Promise<string | undefined> {
  return closestSpelling(word, await readJson<string[]>('spellings.json'))
}

/** The part of a name that a word is one letter away from, where it is none itself. */
export async function correctName(word: string): Promise<string | undefined> {
  if (word.length < 5) return undefined
  const { names } = await loadManifest()
  const parts = Object.keys(names).flatMap((name) => name.split(' '))
  if (parts.some((part) => isFormOf(part, word))) return undefined
  const near = closestSpelling(word, parts)
  const meant = near && (await correctSpelling(word))
  return meant && fold(meant) === near ? meant : undefined
}

/** The names among which a folded one stands. */
async function loadNames(name: string): Promise<Record<string, string[]>> {
  const { names, shards } = await loadManifest()
  if (shards === 0) return names
  return readJson<Record<string, string[]>>(`names/${shardOf(name, shards)}.json`)
}
