import type { PluginOption } from 'vite'
import { textForFirstHits } from '#search/text-for-first-hits.ts'
import type { Build } from './build.ts'
import { editionFonts } from './edition-fonts.ts'
import { profileModules, profileOf } from './script-profile.ts'
import { styleModules, stylesOf } from './style-modules.ts'

/** The modules that depend on an edition, for the development server: those of the edition that it shows. */
export function developmentModules(shown: () => Build): PluginOption[] {
  const styles = async () => {
    const { source, name } = shown()
    const [corpus, { sources }] = await Promise.all([source.corpus(), source.read()])
    // Vite serves the fonts from the folder of the project.
    const urlOf = (file: string) => `/${file}`
    return stylesOf(corpus, sources.values(), await editionFonts(source), urlOf, name !== '')
  }
  return [
    styleModules(styles),
    profileModules(async () => profileOf(await shown().source.corpus(), textForFirstHits)),
  ]
}
