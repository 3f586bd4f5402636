import type { AstroIntegration } from 'astro'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ViteDevServer } from 'vite'
import { issuesIn } from '#checks/all-checks.ts'
import { printIssues } from '#checks/print-issues.ts'
import { type Issue, placeOf } from '#model/issue.ts'
import { type DevelopedEdition, developedEdition } from './developed-edition.ts'
import { errorPage, lostPages } from './error-page.ts'
import { serveMedia } from './media-files.ts'
import { invalidateEdition } from './page-modules.ts'
import { pathWithin } from './path-within.ts'
import { serveSearch } from './development-search.ts'

/**
 * Shows editors at once what they do: a change of the content reloads the page, and a mistake appears over it, with its place
 * and the likely fix. A page that cannot be rendered because of a mistake says so. The search works as on the built site.
 */
export function developmentServer(build: DevelopedEdition): AstroIntegration {
  const { source } = build
  const shown = developedEdition(build)
  return {
    name: 'development-server',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: shown.plugins } })
      },
      'astro:server:setup': ({ server, logger }) => {
        const { hot } = server.environments.client
        let issues: Issue[] = []
        let isLost: (path: string) => boolean = () => false
        const check = async (): Promise<void> => {
          const reading = await source.read()
          // The content has changed again: the result would be out of date.
          if (reading !== (await source.read())) return check()
          issues = issuesIn(reading)
          isLost = lostPages(reading)
          if (reading.corpus) await shown.show()
          // Again, for whatever was loaded while the content was read.
          invalidateEdition(server)
          if (issues.length > 0) logger.error(`\n${printIssues(issues)}\n`)
        }
        let checked = check()
        // How often the content has changed: now, and when a page was last served.
        let changes = 0
        let changesWhenServed = 0
        watchFolders(source.folder, server)
        serveSearch(server, source)
        serveMedia(server, source)
        server.watcher.on('all', (_event, file) => {
          const changed = pathWithin(source.folder, file)
          if (changed === undefined) return
          source.invalidate()
          // Now, not in a hook of Vite, which comes later: a request in between would get, and Astro keep, the old pages.
          invalidateEdition(server)
          const change = ++changes
          // Editors may write a file in several steps. Requests wait for the check of the last step.
          checked = setTimeout(30).then(async () => {
            if (change !== changes) return checked
            await check()
            // Even if there are mistakes: a page that can no longer be rendered must go. It gets the overlay once it has reloaded.
            hot.send({ type: 'full-reload' })
          })
        })
        hot.on('vite:client:connect', () => {
          void checked.then(() => {
            // A page that was still loading when the content changed has not been told to reload.
            if (changesWhenServed !== changes) hot.send({ type: 'full-reload' })
            else if (issues.length > 0) hot.send(overlay(issues))
          })
        })
        server.middlewares.use((request, response, next) => {
          checked.then(() => {
            // `Sec-Fetch-Dest` would be more precise, but browsers send it only to this machine or over HTTPS.
            if (request.headers.accept?.includes('text/html')) changesWhenServed = changes
            const { pathname } = new URL(request.url ?? '/', 'http://localhost')
            if (issues.length === 0 || !isLost(pathname)) return next()
            response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' })
            response.end(errorPage(issues))
          }, next)
        })
      },
    },
  }
}

/**
 * Watches the content. The watcher loses a folder that is deleted and created again, for instance when Git switches
 * branches, so the identities of the folders are polled too.
 */
function watchFolders(contentDir: string, { watcher }: ViteDevServer): void {
  const folders = [contentDir, join(contentDir, 'exchanges'), join(contentDir, 'glossary')]
  const identities = async () => (await Promise.all(folders.map(identityOf))).join()
  watcher.add(contentDir)
  let known = identities()
  const timer = setInterval(() => {
    void identities().then(async (now) => {
      if (now === (await known)) return
      known = Promise.resolve(now)
      watcher.add(contentDir)
      // A change of any file makes the listeners read all content again.
      const file = join(contentDir, 'edition.yaml')
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

function overlay(issues: readonly Issue[]) {
  const [first] = issues
  const at = first?.position.type === 'at' ? first.position : { line: 1, column: 1 }
  return {
    type: 'error' as const,
    err: {
      message: printIssues(issues),
      stack: '',
      plugin: 'check-content',
      id: first ? placeOf(first) : '',
      loc: { file: first?.file ?? '', line: at.line, column: at.column },
    },
  }
}
