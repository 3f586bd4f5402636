import { readFile } from 'node:fs/promises'
import type { ShownEdition } from '#edition/shown.ts'
import { readRecord } from '#evidence/read-record.ts'
import type { Build } from './build.ts'
import type { EditionFonts } from './edition-fonts.ts'
import { linkerScript } from './linker-script.ts'

/** Collects what the pages of an edition are made from. */
export async function shownEdition(
  build: Pick<Build, 'source' | 'site' | 'keepsCopy' | 'project' | 'library'>,
  { variants }: EditionFonts,
  pageScript: string,
): Promise<ShownEdition> {
  const { source, site, keepsCopy, project, library } = build
  const corpus = await source.corpus()
  const fonts = variants.map(async ({ style, file, unicodeRange }) => ({
    ...{ style, bytes: await readFile(file) },
    ...(unicodeRange && { unicodeRange: unicodeRange.join() }),
  }))
  return {
    ...{ corpus, site, keepsCopy, library, pageScript },
    fonts: await Promise.all(fonts),
    evidence: await readRecord(source.folder, project, await source.version()),
    linker: await linkerScript(corpus.edition),
  }
}
