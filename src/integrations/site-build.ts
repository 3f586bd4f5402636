import { join } from 'node:path'
import type { ContentSource } from '#reading/content-source.ts'
import type { Build, SiteBuild } from './build.ts'
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
      ...{ name, source, project, keepsCopy, library, assetTools },
      ...{ siteDir: outDir, outDir: join(outDir, name), base: base + folder },
      site: site && new URL(folder, site),
    }
  })
  return { content, outDir, base, site, editions, assetTools }
}
