import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { searchFiles } from '#search/search-files.ts'
import type { Build } from './build.ts'

/**
 * Writes two search indexes to `pagefind/`, one of the spoken words and one of everything that explains them, so that a
 * first answer waits only for the former.
 */
export async function writeSearchIndex({
  source,
  outDir,
}: Pick<Build, 'source' | 'outDir'>): Promise<string> {
  const files = await searchFiles(await source.corpus())
  const folder = join(outDir, 'pagefind')
  for (const one of new Set(Array.from(files.keys(), dirname)))
    mkdirSync(join(folder, one), { recursive: true })
  // These are many small files: to wait for each would take longer than to write it.
  for (const [path, content] of files) writeFileSync(join(folder, path), content)
  return `${files.size} files`
}
