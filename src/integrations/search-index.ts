import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { IndexFiles } from '#search/pagefind-files.ts'
import { searchInLibrary } from '#search/library/searched-interview.ts'
import { searchFiles } from '#search/search-files.ts'
import type { Build } from './build.ts'

/**
 * Writes two search indexes to `pagefind/`, one of the spoken words and one of everything that explains them, so that a
 * first answer waits only for the former.
 */
export async function writeSearchIndex(
  build: Pick<Build, 'name' | 'source' | 'outDir' | 'searched'>,
): Promise<string> {
  const { name, source, outDir } = build
  const corpus = await source.corpus()
  if (name === '') return writeSearchFiles(await searchFiles(corpus), outDir)
  const { files, interview } = await searchInLibrary(corpus, name)
  build.searched = interview
  return writeSearchFiles(files, outDir)
}

/** Writes search files by their paths below `pagefind/`. */
export function writeSearchFiles(files: IndexFiles, outDir: string): string {
  const folder = join(outDir, 'pagefind')
  for (const one of new Set(Array.from(files.keys(), dirname)))
    mkdirSync(join(folder, one), { recursive: true })
  // These are many small files: to wait for each would take longer than to write it.
  for (const [path, content] of files) writeFileSync(join(folder, path), content)
  return `${files.size} files`
}
