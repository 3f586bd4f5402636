import { fold } from '#search/fold.ts'
import { shardOf, type TermCard } from '#search/search-manifest.ts'
import { isFormOf, closestSpelling, baseForm } from '#search/spelling.ts'
import { loadManifest } from './engine.ts'
import { readJson } from './parts.ts'

const mostExpected = 5

/** The keys of the entries that have just this name, in the singular or the plural. */
export async function entriesCalled(name: string): Promise<string[]> {
  const folded = fold(name)
  for (const form of [folded, `${folded}s`, folded.replace(/s$/, '')]) {
    const names = await namesAround(form)
    if (Object.hasOwn(names, form)) return names[form] ?? []
  }
  return []
}

/** The cards of the entries that have this name. */
export async function termsCalled(name: string): Promise<TermCard[]> {
  const keys = await entriesCalled(name)
  return Promise.all(keys.slice(0, 2).map((key) => readJson<TermCard>(`terms/${key}.json`)))
}

/** Asks for the cards of the few entries whose name begins like this, so that they are there when the name is complete. */
export async function expectTerms(start: string): Promise<void> {
  const folded = fold(start)
  if (folded.length < 2) return
  const { names } = await loadManifest()
  const keys = Object.entries(names).flatMap(([name, own]) => (name.startsWith(folded) ? own : []))
  const few = [...new Set(keys)]
  if (few.length <= mostExpected)
    await Promise.all(few.map((key) => readJson<TermCard>(`terms/${key}.json`)))
}

/** All names, folded, of the entries that have this one. */
export async function namesBeside(name: string): Promise<string[]> {
  const keys = await entriesCalled(name)
  const { names } = await loadManifest()
  return Object.entries(names)
    .filter(([, own]) => own.some((key) => keys.includes(key)))
    .map(([other]) => other)
}

/** Words with those that a language inflects in the form in which names have them. */
export async function withoutInflection(words: readonly string[]): Promise<string[]> {
  const { names } = await loadManifest()
  return words.map((word) => baseForm(word, Object.keys(names)) ?? word)
}

/** What a word that is not found is most likely meant for. */
export async function spellingOf(word: string): Promise<string | undefined> {
  return closestSpelling(word, await readJson<string[]>('spellings.json'))
}

/** The part of a name that a word is one letter away from, where it is none itself. */
export async function nameBeside(word: string): Promise<string | undefined> {
  if (word.length < 5) return undefined
  const { names } = await loadManifest()
  const parts = Object.keys(names).flatMap((name) => name.split(' '))
  if (parts.some((part) => isFormOf(part, word))) return undefined
  const near = closestSpelling(word, parts)
  const meant = near && (await spellingOf(word))
  return meant && fold(meant) === near ? meant : undefined
}

/** The names among which a folded one stands. */
async function namesAround(name: string): Promise<Record<string, string[]>> {
  const { names, shards } = await loadManifest()
  if (shards === 0) return names
  return readJson<Record<string, string[]>>(`names/${shardOf(name, shards)}.json`)
}
