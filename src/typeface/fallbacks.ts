import { fromFile } from '@capsizecss/unpack/fs'
import type { FontSource, Typeface } from './find-typeface.ts'

/**
 * Fonts that devices have, in the order in which they are tried: that of computers and Apple’s phones, that of Android, and that
 * of Linux. `width` is the average width of a letter in English, as `@capsizecss/unpack` measures it, in multiples of the font
 * size.
 */
const local = [
  { name: 'f1', font: 'Georgia', width: { normal: 0.4458, italic: 0.4546 } },
  { name: 'f2', font: 'Noto Serif', width: { normal: 0.481, italic: 0.469 } },
  { name: 'f3', font: 'DejaVu Serif', width: { normal: 0.5166, italic: 0.5166 } },
] as const

/** The system’s fonts, for pages that no font is sent to. */
export const systemFonts = `'Iowan Old Style', Georgia, 'Noto Serif', serif`

/**
 * The fonts that stand in for the typeface until it is there: scaled to its widths, with lines at the same places. Text then
 * neither moves nor changes its length much when the typeface appears on the next page.
 */
export async function fallbackFonts({
  fonts,
}: Pick<Typeface, 'fonts'>): Promise<{ css: string; names: readonly string[] }> {
  const styles = (['normal', 'italic'] as const).flatMap((style) => {
    const font = fonts.find((one) => one.style === style && one.characters.has(letterE))
    return font ? [{ style, font }] : []
  })
  const measured = await Promise.all(
    styles.map(async ({ style, font }) => ({ style, metrics: await metricsOf(font) })),
  )
  const css = local.flatMap(({ name, font, width }) =>
    measured.map(({ style, metrics }) => {
      const scale = metrics.width / width[style]
      const declarations = [
        `font-family:${name}`,
        ...(style === 'italic' ? ['font-style:italic'] : []),
        `src:local('${font}${style === 'italic' ? ' Italic' : ''}')`,
        `size-adjust:${percent(scale)}`,
        `ascent-override:${percent(metrics.ascent / scale)}`,
        `descent-override:${percent(metrics.descent / scale)}`,
      ]
      return `@font-face{${declarations.join(';')}}\n`
    }),
  )
  return { css: css.join(''), names: local.map(({ name }) => name) }
}

const letterE = 0x65

async function metricsOf({ file }: FontSource) {
  const { unitsPerEm, xWidthAvg, ascent, descent } = await fromFile(file)
  return {
    width: xWidthAvg / unitsPerEm,
    ascent: ascent / unitsPerEm,
    descent: -descent / unitsPerEm,
  }
}

/** Whole percents: half of one is 0.1 px in a line of text, and every page has these. */
function percent(ratio: number): string {
  return `${Math.round(ratio * 100)}%`
}
