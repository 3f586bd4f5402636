import { mkdir, writeFile } from 'node:fs/promises'
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
  for (const [path, content] of files) {
    const file = join(outDir, 'pagefind', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return `${files.size} files`
}
