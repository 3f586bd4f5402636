import { preloadSearchFile } from '#browser/preload.ts'
import type { IndexPart, PartContents } from '#search/search-manifest.ts'
import { chunksFor, contentsOf } from './index-files.ts'
import { preloadPartFiles } from './part-files.ts'
import type { IndexSource } from './index-source.ts'

/** Begins to load what a search for words needs of indexes, while their engine is on its way. */
export async function preloadWords(
  words: readonly string[],
  sources: readonly IndexSource[],
): Promise<void> {
  await Promise.all(
    sources.map(async (source) => {
      const part = await bestPart(words, source)
      if (part) await preloadPart(part, words, source)
    }),
  )
}

/**
 * Begins to load a part of an index, with the chunks that words are in.
 *
 * @returns what is in it.
 * @throws if the file that says this is missing or malformed.
 */
export async function preloadPart(
  part: IndexPart,
  words: readonly string[],
  source: IndexSource,
): Promise<PartContents> {
  preloadPartFiles(part, source)
  const contents = await contentsOf(part, source)
  for (const path of chunksFor(words, source.analysis, contents.chunks))
    preloadSearchFile(source.files + part.folder + path)
  return contents
}

/** The part that is searched first: the only one, or the one that most often has all words. */
async function bestPart(
  words: readonly string[],
  source: IndexSource,
): Promise<IndexPart | undefined> {
  const { parts, routes } = source.index
  if (parts.length < 2) return parts[0]
  if (routes.length === 0 || words.length === 0) return undefined
  const [{ partsWithAll }] = await Promise.all([
    import('./routes.ts'),
    // The routes import it themselves, but only once they have loaded.
    source.engineLanguage === 'en' && import('#search/stemmers/english.ts'),
  ])
  const [best] = [...(await partsWithAll(words, source))].sort(
    ([a, one], [b, other]) => other - one || a - b,
  )
  return best && parts[best[0]]
}
