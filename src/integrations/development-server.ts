import type { AstroIntegration } from 'astro'
import { setTimeout } from 'node:timers/promises'
import { printIssues } from '#checks/print-issues.ts'
import { showLibrary } from '#edition/show-library.ts'
import { type Issue, placeOf } from '#model/issue.ts'
import type { SiteBuild } from './build.ts'
import { servedEdition, type ServedEdition } from './served-edition.ts'
import { developmentModules } from './development-modules.ts'
import { serveSearch } from './development-search.ts'
import { errorPage } from './error-page.ts'
import { type FinishedEdition, finishedEdition } from './finished-edition.ts'
import { libraryOf } from './library-of.ts'
import { serveMedia } from './media-files.ts'
import { invalidateEdition } from './page-modules.ts'
import { scriptInDevelopment } from './page-script.ts'
import { pathWithin } from './path-within.ts'
import { routeRequests } from './route-requests.ts'
import { watchFolders } from './watch-folders.ts'

/**
 * Shows editors at once what they do: a change of the content reloads the page, and a mistake appears over it, with its place
 * and the likely fix. A page that cannot be rendered because of a mistake says so. The search works as on the built site. Of a
 * library, one edition is shown at a time: that of the page that was requested last.
 */
export function developmentServer(
  site: Pick<SiteBuild, 'content' | 'editions' | 'site'>,
): AstroIntegration {
  const editions = site.editions.map(servedEdition)
  let shown = editions[0]
  return {
    name: 'development-server',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const modules = developmentModules(() => known(shown).build)
        if (command === 'dev') updateConfig({ vite: { plugins: modules } })
      },
      'astro:server:setup': ({ server, logger }) => {
        const { hot } = server.environments.client
        const show = async (edition: ServedEdition): Promise<void> => {
          shown = edition
          await edition.check()
          await edition.show()
          // Again, for whatever was loaded while the content was read.
          invalidateEdition(server)
          if (edition.issues.length > 0) logger.error(`\n${printIssues(edition.issues)}\n`)
        }
        let ready = show(known(shown))
        // How often the content has changed: now, and when a page was last served.
        let changes = 0
        let changesWhenServed = 0
        watchFolders(site, server)
        serveSearch(server, () => known(shown).build.source)
        serveMedia(server, () => known(shown).build.source)
        server.watcher.on('all', (_event, file) => {
          if (pathWithin(site.content.folder, file) === undefined) return
          site.content.library?.invalidateShared()
          for (const { build } of editions) build.source.invalidate()
          // Now, not in a hook of Vite, which comes later: a request in between would get, and Astro keep, the old pages.
          invalidateEdition(server)
          const change = ++changes
          // Editors may write a file in several steps. Requests wait for the check of the last step.
          ready = setTimeout(30).then(async () => {
            if (change !== changes) return ready
            await show(known(shown))
            // Even if there are mistakes: a page that can no longer be rendered must go. It gets the overlay once it has reloaded.
            hot.send({ type: 'full-reload' })
          })
        })
        hot.on('vite:client:connect', () => {
          void ready.then(() => {
            const { issues } = known(shown)
            // A page that was still loading when the content changed has not been told to reload.
            if (changesWhenServed !== changes) hot.send({ type: 'full-reload' })
            else if (issues.length > 0) hot.send(overlay(issues))
          })
        })
        const prepare = async (edition: ServedEdition): Promise<void> => {
          await ready
          if (edition === shown) return
          ready = show(edition)
          await ready
        }
        const prepareLibrary = async (): Promise<void> => {
          await ready
          await showWholeLibrary(site)
          invalidateEdition(server)
        }
        routeRequests(server, editions, {
          prepare,
          prepareLibrary: site.content.library && prepareLibrary,
          served: () => {
            changesWhenServed = changes
          },
          refusal: (path) => {
            const { issues, isLost } = known(shown)
            return issues.length > 0 && isLost(path) ? errorPage(issues) : undefined
          },
        })
      },
    },
  }
}

/** Makes the pages of a library show its editions as they are now. Those that cannot be read are left out. */
async function showWholeLibrary({
  content,
  editions,
  site,
}: Pick<SiteBuild, 'content' | 'editions' | 'site'>): Promise<void> {
  const finished: FinishedEdition[] = []
  for (const { name, source } of editions)
    if ((await source.read()).corpus) finished.push(finishedEdition(await source.corpus(), name))
  const library = libraryOf({ content, finished })
  showLibrary({ library, site, pageScript: scriptInDevelopment })
}

function known(edition: ServedEdition | undefined): ServedEdition {
  if (!edition) throw new Error('Unexpected library without editions, expected at least one')
  return edition
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
