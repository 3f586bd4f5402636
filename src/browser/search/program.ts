import { checkShape } from '#model/shape.ts'
import type { Analysis } from '#search/analysis.ts'
import { programFile } from '#search/engine-file.ts'
import { openIndex } from './open-index.ts'
import { isPagefindModule, type PagefindModule } from './pagefind-api.ts'

/**
 * Loads Pagefind’s program.
 *
 * @param folder its path on this host.
 * @param attempts how many attempts have failed.
 */
export async function loadProgram(folder: string, attempts: number): Promise<PagefindModule> {
  // Browsers remember that a module failed to load, and request it again only under another URL.
  const path = `${folder}${programFile}${attempts > 0 ? `?${attempts}` : ''}`
  const module = (await import(/* @vite-ignore */ path)) as unknown
  return checkShape(module, isPagefindModule, path)
}

/** Loads the engine that the program has for all indexes without one: that of an index without words. */
export async function loadEngine(
  program: PagefindModule,
  source: { files: string; version: string; analysis: Analysis },
): Promise<void> {
  await (
    await openIndex(program, { folder: '', starts: [] }, source)
  )([], {}, true)
}

/** What takes the place of a version in the URLs of an engine that several editions use. */
const sharedVersion = 'engine'

/** The file of such an engine that can be loaded before anything else is known. */
export const sharedEntry = `pagefind-entry.json?ts=${sharedVersion}`

const shared = new Map<PagefindModule, Promise<void>>()

/** Loads the engine of editions in a library, once for each program. @throws if it cannot be loaded; the next call then tries again. */
export function loadSharedEngine(
  program: PagefindModule,
  files: string,
  analysis: Analysis,
): Promise<void> {
  const known = shared.get(program)
  if (known) return known
  const made = loadEngine(program, { files, version: sharedVersion, analysis })
  shared.set(program, made)
  made.catch(() => shared.delete(program))
  return made
}
