import platform from 'node:path'

/**
 * The path of a file relative to a folder that contains it, at any depth, with slashes; undefined if it is not in it.
 *
 * @param paths the functions of the platform; tests pass those of another one.
 */
export function pathWithin(
  folder: string,
  file: string,
  paths: Pick<typeof platform, 'relative' | 'isAbsolute' | 'sep'> = platform,
): string | undefined {
  const path = paths.relative(folder, file)
  // On Windows, the path from one drive to another is absolute.
  if (path === '' || path === '..' || path.startsWith(`..${paths.sep}`) || paths.isAbsolute(path)) {
    return undefined
  }
  return path.split(paths.sep).join('/')
}
