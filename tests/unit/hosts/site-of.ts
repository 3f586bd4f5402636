import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../support.ts'

/** What every host expects of a site. */
const complete = [
  'index.html',
  '404.html',
  '.nojekyll',
  '.edition-output',
  '_headers',
  '_redirects',
]

/**
 * A folder with the files of a small site and others, which goes when the test is over.
 *
 * @param files their text, or their size in bytes, of which none is written.
 */
export async function siteOf(
  files: Readonly<Record<string, string | number>> = {},
  without: readonly string[] = [],
): Promise<string> {
  const folder = await temporaryFolder()
  const usual = complete
    .filter((name) => !without.includes(name))
    .map((name) => [name, ''] as const)
  for (const [path, content] of [...usual, ...Object.entries(files)]) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, typeof content === 'string' ? content : '')
    if (typeof content === 'number') await truncate(file, content)
  }
  return folder
}
