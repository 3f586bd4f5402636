import type { Corpus } from '#corpus/corpus.ts'
import type { Edition } from '#model/edition.ts'
import type { Library } from '#model/library.ts'
import type { SiteBuild } from './build.ts'
import { subsetFor } from './edition-fonts.ts'
import { colourStyles, languageStyles, typeStyles } from './edition-styles.ts'
import { fontPathsOf, writeAssets } from './page-assets.ts'
import { type EditionStyles, minified } from './style-modules.ts'

/** The script and the styles of a library’s own pages. */
export async function makeLibraryAssets(
  { outDir, content, assetTools }: SiteBuild,
  library: Library,
): Promise<{ script: string; styles: EditionStyles }> {
  const look = (await content.library?.shared())?.edition ?? {}
  const { interface: language, interviews } = library
  const edition = { ...look, language, interface: language } as Edition
  const texts = [JSON.stringify(library)]
  const script = await assetTools.scripts({
    interfaceLanguage: language,
    languages: { language },
    parts: noParts,
    hasTimes: false,
    library: assetTools.languages,
  })
  const fonts = await subsetFor({ edition } as Corpus, texts)
  const paths = await fontPathsOf(fonts)
  await writeAssets(outDir, script, paths)
  const languages = interviews.flatMap((one) => [one.language, one.editorsLanguage])
  const styles = {
    colours: colourStyles(edition),
    type: await typeStyles(fonts, (file) => `/${paths.get(file)?.path ?? ''}`),
    scripts: await languageStyles([...new Set([language, ...languages])], texts),
    source: '',
  }
  return { script: script.path, styles: minified(styles) }
}

/** The pages of a library have no part of an edition. */
const noParts = {
  ...{ annotations: false, notes: false, topics: false, timeline: false },
  ...{ glossary: false, bibliography: false, argument: false, essays: false },
}
