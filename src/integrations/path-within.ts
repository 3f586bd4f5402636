import path from 'node:path'

/**
 * The path of a file from a folder that it is in, at any depth, with slashes; undefined where it is elsewhere.
 *
 * @param paths how this system writes paths.
 */
export function pathWithin(
  folder: string,
  file: string,
  paths: Pick<typeof path, 'relative' | 'isAbsolute' | 'sep'> = path,
): string | undefined {
  const way = paths.relative(folder, file)
  // On Windows there is no way from one drive to another.
  if (way === '' || way === '..' || way.startsWith(`..${paths.sep}`) || paths.isAbsolute(way)) {
    return undefined
  }
  return way.split(paths.sep).join('/')
}
