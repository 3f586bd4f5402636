import { jsonLoader } from '#browser/fetch-json.ts'
import { type Analysis, reduceWord } from '#search/analysis.ts'
import { fold } from '#search/fold.ts'
import { type Chunk, type IndexPart, type PartContents, partFile } from '#search/search-manifest.ts'
import type { FileSource } from './index-source.ts'
import { isPartContents } from './manifest.ts'

/** The path on this host of the folder with the files of the search, from that of the root of its edition. */
export function searchFolder(root: string): string {
  return `${root}pagefind/`
}

/** The URL of a JSON file of the search, by its path in the folder of these files. It changes with the version of the edition. */
export function fileUrl(path: string, { files, version }: FileSource): string {
  return `${files}${path}?v=${version}`
}

const loadContents = jsonLoader(isPartContents)

/** What is in a part of an index. @throws if its file is missing or malformed. */
export function contentsOf(
  { folder, contents }: IndexPart,
  source: FileSource,
): Promise<PartContents> {
  return contents ? Promise.resolve(contents) : loadContents(fileUrl(folder + partFile, source))
}

/**
 * Checks that compressed files, which are named by their paths on this host, exist and are intact. Pagefind reports no error for a missing or damaged file, and finds
 * nothing in it.
 *
 * @throws if one is missing or damaged.
 */
export async function assertIntact(paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.map(async (path) => {
      const { ok, body } = await fetch(path, { cache: 'force-cache' })
      if (!ok || !body) throw new Error(`Unexpected absence of ${path}, expected the file`)
      await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
    }),
  )
}

/** The files of the chunks that words are in: for each word the last chunk that does not begin after it. */
export function chunksFor(
  words: readonly string[],
  analysis: Analysis,
  chunks: readonly Chunk[],
): string[] {
  const paths = words
    .flatMap((word) => fold(reduceWord(word, analysis)).split(' '))
    .map((word) => (chunks.findLast(([from]) => from <= word) ?? chunks[0])?.[1])
  return [...new Set(paths.filter((path) => path !== undefined))]
}
