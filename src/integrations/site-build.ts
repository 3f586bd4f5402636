import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { ContentSource } from '#reading/content-source.ts'
import type { Build, SiteBuild } from './build.ts'
import { editionCache, noCache } from './edition-cache.ts'
import { editionKeys } from './edition-key.ts'
import { fontSubsetter } from './font-subsetter.ts'
import { scriptBundler } from './script-bundler.ts'

/** What a build does with the editions of some content: where each of them goes. */
export function siteBuild(
  content: ContentSource,
  {
    outDir,
    base,
    site,
    keepsCopy,
  }: Pick<SiteBuild, 'outDir' | 'base' | 'site'> & Pick<Build, 'keepsCopy'>,
  project: string,
): Omit<SiteBuild, 'command' | 'project' | 'finished' | 'work'> {
  const assetTools = { scripts: scriptBundler(project), fonts: fontSubsetter(), languages: [] }
  const data = content.library?.data
  const library = data && { title: data.shortTitle ?? data.title, language: data.interface }
  const editions = content.editions.map(({ name, source }): Build => {
    const folder = name === '' ? '' : `${name}/`
    return {
      ...{ name, source, project, keepsCopy, library, assetTools, sharedFiles: [] },
      ...{ siteDir: outDir, outDir: join(outDir, name), base: base + folder },
      site: site && new URL(folder, site),
    }
  })
  const keys = editionKeys(content, project)
  const cache = data ? editionCache(cacheFolder(content.folder, outDir, project), outDir) : noCache
  return { content, outDir, base, site, editions, assetTools, keys, cache }
}

/** Where what a site is made of is kept: each site has a folder of its own. */
function cacheFolder(contentDir: string, outDir: string, project: string): string {
  const hash = createHash('sha256').update(`${contentDir}\n${outDir}`).digest('hex')
  return join(project, '.cache', 'library', hash.slice(0, 12))
}
