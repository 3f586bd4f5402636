import { access, constants, lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Issue, wholeFile } from '#model/issue.ts'

/**
 * The files in a folder with an extension, sorted by name. Used wherever such a folder is read, so that
 * everything sees the same files. Follows symbolic links, skips hidden files, and returns none for a
 * folder that does not exist.
 *
 * @param extension in lower case, with its dot.
 * @param issues gets an issue for each entry with the extension that is not a readable file.
 */
export async function filesIn(
  folder: string,
  extension: string,
  issues: Issue[],
): Promise<string[]> {
  const names = await namesIn(folder, issues)
  const candidates = names.filter(
    (name) => !name.startsWith('.') && name.toLowerCase().endsWith(extension),
  )
  const files: string[] = []
  for (const name of candidates.sort()) {
    const file = join(folder, name)
    const kind = await kindOf(file)
    if (kind === 'file') files.push(file)
    else if (kind !== undefined) {
      const message = `Unexpected ${kind}, expected a readable file`
      issues.push({ rule: 'unreadable-file', message, file, position: wholeFile })
    }
  }
  return files
}

async function namesIn(folder: string, issues: Issue[]): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    const kind = await kindOf(folder)
    if (kind === undefined) return []
    const reason = error instanceof Error ? ` (${error.message})` : ''
    const found = kind === 'folder' ? 'unreadable folder' : kind
    const message = `Unexpected ${found}, expected a readable folder${reason}`
    issues.push({ rule: 'unreadable-file', message, file: folder, position: wholeFile })
    return []
  }
}

/** What a path leads to, in words for a message; undefined if it does not exist. */
async function kindOf(path: string) {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return 'folder'
  if (found && !found.isFile()) return 'device'
  if (found) return (await canRead(path)) ? 'file' : 'file without read permission'
  return (await lstat(path).catch(() => undefined)) ? 'broken link' : undefined
}

function canRead(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
}
