import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkSite } from '#checks/built/check-site.ts'
import { readPages } from '#checks/built/read-pages.ts'
import type { Build } from './build.ts'
import { completed } from './complete-pages.ts'
import { mediaPolicy } from './media-policy.ts'
import { stopOnIssues } from './stop-on-issues.ts'

/** Completes the pages of an edition and checks them as they will be published. Each is read and parsed once. */
export async function finishPages(
  build: Pick<Build, 'name' | 'source' | 'siteDir' | 'outDir' | 'base' | 'assets'>,
): Promise<string> {
  const { name, source, siteDir, outDir, base, assets } = build
  const corpus = await source.corpus()
  const pages = completed(readPages(outDir), {
    ...{ name, styles: assets?.styles, media: mediaPolicy(corpus.edition) },
    siteBase: base.slice(0, base.length - (name === '' ? 0 : name.length + 1)),
  })
  const place = { name, base, isOutside: (path: string) => existsSync(join(siteDir, path)) }
  const site = await checkSite(outDir, corpus, place, pages)
  stopOnIssues(site.issues, 'The built site has mistakes')
  return `${site.pages} pages, with every word, link and address correct`
}
