import type { PluginOption } from 'vite'
import { showEdition } from '#edition/shown.ts'
import { textForFirstHits } from '#search/text-for-first-hits.ts'
import type { Build } from './build.ts'
import { editionFonts } from './edition-fonts.ts'
import { scriptInDevelopment } from './page-script.ts'
import { profileModules, profileOf } from './script-profile.ts'
import { shownEdition } from './shown-edition.ts'
import { styleModules, stylesOf } from './style-modules.ts'

/** An edition that the development server shows. */
export type DevelopedEdition = Pick<Build, 'source' | 'site' | 'keepsCopy' | 'project'>

/** Provides the edition to the development server: the modules that depend on it, and what makes pages show its content as it is now. */
export function developedEdition(build: DevelopedEdition): {
  plugins: PluginOption[]
  show: () => Promise<void>
} {
  const { source } = build
  const styles = async () => {
    const [corpus, { sources }] = await Promise.all([source.corpus(), source.read()])
    // Vite serves the fonts from the folder of the project.
    return stylesOf(corpus, sources.values(), await editionFonts(source), (file) => `/${file}`)
  }
  return {
    plugins: [
      styleModules(styles),
      profileModules(async () => profileOf(await source.corpus(), textForFirstHits)),
    ],
    show: async () =>
      showEdition(await shownEdition(build, await editionFonts(source), scriptInDevelopment)),
  }
}
