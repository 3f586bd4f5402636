import { preloadSearchFile } from '#browser/preload.ts'
import { firstTextPath } from './text-path.ts'

/** Begins to load the text in which first hits are found, at the same time as the script that finds them. */
export function preloadText(): void {
  const path = firstTextPath()
  if (path !== undefined) preloadSearchFile(path)
}
