import { transform } from 'lightningcss'
import type { Plugin } from 'vite'
import type { Corpus } from '#corpus/corpus.ts'
import type { EditionFonts } from './edition-fonts.ts'
import {
  colourStyles,
  libraryStyles,
  scriptStyles,
  sourceStyles,
  typeStyles,
} from './edition-styles.ts'

/** The style sheets that depend on the edition. Pages import them as `virtual:edition/colours.css`. */
const names = ['colours', 'type', 'scripts', 'source'] as const

/** The style sheets of an edition. */
export type EditionStyles = Readonly<Record<(typeof names)[number], string>>

const idOf = (name: string) => `virtual:edition/${name}.css`

/** The modules’ names. */
export const styleIds = names.map(idOf)

/**
 * Provides the style sheets of an edition to pages.
 *
 * @param styles those of the edition that is shown. Without them, as in a build, a rule takes the place of each, since pages of
 *   several editions have one bundle.
 */
export function styleModules(styles?: () => Promise<EditionStyles>): Plugin {
  return {
    name: 'style-modules',
    resolveId: (id) => (styleIds.includes(id) ? id : undefined),
    async load(id) {
      const name = names.find((one) => idOf(one) === id)
      if (name === undefined) return undefined
      return styles ? (await styles())[name] : placeholder(name)
    },
  }
}

/** Replaces the rules in a built style sheet by the style sheets of an edition. */
export function withEditionStyles(css: string, styles: EditionStyles): string {
  return names.reduce((done, name) => done.replace(placeholder(name), () => styles[name]), css)
}

/** A rule for an element that does not exist. No two are alike, so that they are not joined. */
function placeholder(name: (typeof names)[number]): string {
  return `edition-${name}{order:${names.indexOf(name) + 1}}`
}

/**
 * Makes the style sheets of an edition.
 *
 * @param sources the files of the edition, for the scripts in them.
 * @param urlOf the address of a font.
 * @param isInLibrary whether its pages lead to a library.
 */
export async function stylesOf(
  corpus: Corpus,
  sources: Iterable<string>,
  fonts: EditionFonts,
  urlOf: (file: string) => string,
  isInLibrary: boolean,
): Promise<EditionStyles> {
  const scripts = await scriptStyles(corpus.edition, [...sources])
  return {
    colours: colourStyles(corpus.edition),
    type: await typeStyles(fonts, urlOf),
    scripts: isInLibrary ? scripts + (await libraryStyles()) : scripts,
    source: await sourceStyles(corpus),
  }
}

/** The same, minified as the others are. */
export function minified(styles: EditionStyles): EditionStyles {
  const entries = names.map((name) => [name, minify(name, styles[name])] as const)
  return Object.fromEntries(entries) as EditionStyles
}

function minify(name: string, css: string): string {
  const code = Buffer.from(css)
  return transform({ filename: `${name}.css`, code, minify: true }).code.toString()
}
