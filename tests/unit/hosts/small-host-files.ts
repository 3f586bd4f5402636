import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { finishedEdition } from '#integrations/finished-edition.ts'
import { writeHostFiles } from '#integrations/host-files.ts'
import { editionSource } from '#reading/edition-source.ts'
import { siteOf } from './site-of.ts'

/** A folder in which a build has written `_headers` and `_redirects`, of an edition in which an exchange was renamed. */
export async function siteWithRules(base: string): Promise<string> {
  const outDir = await siteOf()
  await copyFile('public/_headers', join(outDir, '_headers'))
  for (const name of ['_astro', '5', 'about', 'dts', 'embed', 'exchanges', 'linker', 'v'])
    await mkdir(join(outDir, name))
  const corpus = await editionSource('tests/editions/bells').corpus()
  await writeHostFiles({ outDir, base, finished: [finishedEdition(corpus, '')] })
  return outDir
}

/** Paths below that of the site, of every kind. */
export const somePaths = [
  ...['/', '/about', '/about/', '/5/', '/exchanges/', '/exchanges/tuning/', '/v/1.0.0/'],
  ...['/embed/tuning/', '/embed/tuning.json', '/exchanges/embed/', '/embedded/'],
  ...['/linker/', '/linker/1.js', '/linker/1/5.json', '/exchanges/linker/', '/404.html'],
]
