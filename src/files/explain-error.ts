import { codeOf } from '#model/error-code.ts'

const found: Readonly<Record<string, string>> = {
  ENOENT: 'missing file',
  EISDIR: 'folder',
  ENOTDIR: 'file where a folder should be',
  EEXIST: 'file where a folder should be',
  EACCES: 'lack of permission',
  EPERM: 'lack of permission',
}

/** What an error of the file system found, for messages: `lack of permission`, or its code if that is not known. */
export function foundBy(error: unknown): string {
  const code = codeOf(error) ?? String(error)
  return found[code] ?? code
}
