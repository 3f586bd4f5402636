import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { searchFiles } from '#search/search-files.ts'
import { textForFirstHits } from '#search/text-for-first-hits.ts'
import type { Build } from './build.ts'
import { interviewTextFile } from './interview-text.ts'

/**
 * Writes two search indexes to `pagefind/`, one of the spoken words and one of everything that explains them, so that a
 * first answer waits only for the former.
 */
export async function writeSearchIndex({
  name,
  source,
  outDir,
}: Pick<Build, 'name' | 'source' | 'outDir'>): Promise<string> {
  const corpus = await source.corpus()
  const files = await searchFiles(corpus)
  const folder = join(outDir, 'pagefind')
  for (const one of new Set(Array.from(files.keys(), dirname)))
    mkdirSync(join(folder, one), { recursive: true })
  // These are many small files: to wait for each would take longer than to write it.
  for (const [path, content] of files) writeFileSync(join(folder, path), content)
  if (name !== '')
    writeFileSync(join(outDir, interviewTextFile), JSON.stringify(textForFirstHits(corpus)))
  return `${files.size} files`
}
