import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { InjectedRoute } from 'astro'
import { showLibrary } from '#edition/show-library.ts'
import { readPageFiles } from '#checks/built/read-pages.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import type { Library } from '#model/library.ts'
import { plural } from '#messages/en/numbers.ts'
import { ledgerFile } from '#reading/content-source.ts'
import { collectLibrary } from '#search/library/collect-library.ts'
import { unpackInterview } from '#search/library/packed-interview.ts'
import { editionNamed, type SiteBuild } from './build.ts'
import { buildEdition } from './build-edition.ts'
import { completed } from './complete-pages.ts'
import type { CachedEdition } from './edition-cache.ts'
import { makeLibraryAssets } from './library-assets.ts'
import { checkLibraryPages } from './library-links.ts'
import { libraryOf } from './library-of.ts'
import { writeMovedPages } from './moved-pages.ts'
import { writeOfflineRemover } from './offline-copy.ts'
import { libraryPrefix, type PageRenderer } from './render-pages.ts'
import { writeSearchFiles } from './search-index.ts'
import { stopOnIssues } from './stop-on-issues.ts'

const pagesFolder = 'src/library-pages'

/** Adds the routes of the pages of a library, each by the path of its file. */
export async function injectLibraryRoutes(
  project: string,
  inject: (route: InjectedRoute) => void,
): Promise<void> {
  const folder = join(project, pagesFolder)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile() || !/\.(?:astro|ts)$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const path = file
      .slice(folder.length)
      .replaceAll('\\', '/')
      .replace(/\.(?:astro|ts)$/, '')
    const pattern = `${libraryPrefix}${path.replace(/\/index$/, '')}`
    inject({ pattern, entrypoint: file, prerender: true })
  }
}

/** Ends the helpers that would have nothing to do, because most editions have not changed. */
export async function endIdleHelpers({
  editions,
  work,
  cache,
  keys,
}: Pick<SiteBuild, 'editions' | 'work' | 'cache' | 'keys'>): Promise<void> {
  let changed = 0
  for (const edition of editions)
    if (!(await cache.hasEdition(edition.name, await keys.ofFiles(edition)))) changed++
  work.limit(changed)
}

/** Builds the editions of a library, each process one after another. */
export function buildEditions(
  { editions, work, cache, keys }: Pick<SiteBuild, 'editions' | 'work' | 'cache' | 'keys'>,
  render: PageRenderer,
  advance: () => void,
): Promise<CachedEdition[]> {
  const names = editions.map(({ name }) => name)
  const build = async (name: string) => {
    const edition = editionNamed(name, editions)
    return cache.edition(edition, await keys.ofFiles(edition), async () => {
      const finished = await buildEdition(edition, render, async (step, one) => {
        await step.run(one)
      })
      // The texts of all interviews need not fit into memory.
      edition.source.invalidate()
      return finished
    })
  }
  return work.each('editions', names, build, 'first', advance)
}

/** Makes the library's own pages, when its editions are built. */
export async function buildLibraryPages(site: SiteBuild, render: PageRenderer): Promise<string> {
  const library = libraryOf(site)
  writeLibrarySearch(site, library)
  const assets = await makeLibraryAssets(site, library)
  showLibrary({ library, site: site.site, pageScript: assets.script })
  const files = await render(site.outDir, 'library')
  const pages = files.filter((file) => file.endsWith('.html'))
  const issues = await checkLibraryPages(
    site.outDir,
    completed(readPageFiles(site.outDir, pages), {
      ...{ name: '', siteBase: site.base, styles: assets.styles, media: undefined },
    }),
  )
  stopOnIssues(issues, 'The pages of the library have mistakes')
  await writeMovedPages(site)
  await writeOfflineRemover(site.project, site.outDir)
  stopOnIssues(lostPages(site), 'The library has lost addresses')
  return `${plural(pages.length, { one: '# page', other: '# pages' })} of its own`
}

/** Writes what the search needs to find the interviews that have words, the newest first. */
function writeLibrarySearch({ outDir, finished }: SiteBuild, { interviews }: Library): void {
  const collector = collectLibrary()
  for (const { folder } of interviews) {
    const searched = finished.find(({ name }) => name === folder)?.searched
    if (searched) collector.add(unpackInterview(searched))
  }
  writeSearchFiles(collector.files(), outDir)
}

/** Pages of the library that were published and are no longer there. */
function lostPages({ outDir, content }: SiteBuild): Issue[] {
  return (content.library?.ledger.pages ?? [])
    .filter((path) => !existsSync(join(outDir, path, 'index.html')))
    .map((path) => ({
      rule: 'address-lost',
      message: `Unexpected loss of the published address ${path}, expected a page of the library`,
      file: join(content.folder, ledgerFile),
      position: wholeFile,
      hint: 'Write where it leads now below `redirects` in this file, such as `"/people/ann-lee/": "/people/anne-lee/"`.',
    }))
}
