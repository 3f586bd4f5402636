import { join } from 'node:path'
import type { ContentSource } from '#reading/content-source.ts'
import type { Build, SiteBuild } from './build.ts'
import { fontMaker } from './font-maker.ts'
import { scriptMaker } from './script-maker.ts'

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
): Omit<SiteBuild, 'command' | 'project' | 'finished'> {
  const makers = { scripts: scriptMaker(project), fonts: fontMaker(), languages: [] }
  const data = content.library?.data
  const library = data && { title: data.shortTitle ?? data.title, language: data.interface }
  const editions = content.editions.map(({ name, source }): Build => {
    const folder = name === '' ? '' : `${name}/`
    return {
      ...{ name, source, project, keepsCopy, library, makers },
      ...{ siteDir: outDir, outDir: join(outDir, name), base: base + folder },
      site: site && new URL(folder, site),
    }
  })
  return { content, outDir, base, site, editions, makers }
}
