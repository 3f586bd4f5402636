import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { SiteBuild } from './build.ts'

/**
 * Watches the content. The watcher loses a folder that is deleted and created again, for instance when Git switches
 * branches, so the identities of the folders are polled too.
 */
export function watchFolders(
  { content, editions }: Pick<SiteBuild, 'content' | 'editions'>,
  { watcher }: ViteDevServer,
): void {
  const inEditions = editions.flatMap(({ source }) =>
    ['.', 'exchanges', 'glossary'].map((name) => join(source.folder, name)),
  )
  const folders = [...new Set([content.folder, ...inEditions])]
  const identities = async () => (await Promise.all(folders.map(identityOf))).join()
  watcher.add(content.folder)
  let known = identities()
  const timer = setInterval(() => {
    void identities().then(async (now) => {
      if (now === (await known)) return
      known = Promise.resolve(now)
      watcher.add(content.folder)
      // A change of any file makes the listeners read all content again.
      const file = join(content.folder, 'edition.yaml')
      watcher.emit('change', file)
      watcher.emit('all', 'change', file)
    })
  }, 500)
  timer.unref()
}

async function identityOf(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined)
  return found ? `${found.dev}:${found.ino}:${found.birthtimeMs}` : ''
}
