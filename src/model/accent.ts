import Color from 'colorjs.io'
import { z } from 'zod'

/** The papers of the themes, as in the style sheets. */
export const papers = {
  light: 'oklch(0.985 0.006 85)',
  sepia: 'oklch(0.935 0.035 85)',
  dark: 'oklch(0.195 0.008 60)',
}

/** The accent colour of an edition that names none: the red in which scribes wrote headings. */
const rubric = { accent: 'oklch(0.5 0.155 30)', accentDark: 'oklch(0.74 0.12 38)' }

/** The contrast that text of any size needs, by WCAG 2. */
const leastContrast = 4.5

/** A colour in the notation of CSS. */
export const colourSchema = z
  .string()
  .refine(isColour, 'expected a colour such as #1f5c7a or oklch(0.5 0.12 240)')
  .meta({ title: 'colour', examples: ['#1f5c7a', 'oklch(0.5 0.12 240)'] })

/** The fields of an edition that the accent colour is made from. */
export type Accent = { accent?: string | undefined; accentDark?: string | undefined }

/** The accent colour on light and on dark paper, as CSS. */
export function accentOf({ accent, accentDark }: Accent): { light: string; dark: string } {
  const light = accent ?? (accentDark === undefined ? rubric.accent : asOnLight(accentDark))
  const dark = accentDark ?? (accent === undefined ? rubric.accentDark : asOnDark(accent))
  return { light: cssOf(light), dark: cssOf(dark) }
}

/** The accent colour on light paper as `#aa3527`, for images. */
export function accentHex(accent: Accent): string {
  return new Color(accentOf(accent).light).to('srgb').toString({ format: 'hex', collapse: false })
}

/** What is wrong with a pair of colours: each is read on the papers of its themes. */
export function contrastProblems(accent: Accent): { field: keyof Accent; message: string }[] {
  if (![accent.accent, accent.accentDark].every((one) => one === undefined || isColour(one)))
    return []
  const { light, dark } = accentOf(accent)
  return [
    ...lowContrast('accent', light, 'light'),
    ...lowContrast('accent', light, 'sepia'),
    ...lowContrast('accentDark', dark, 'dark'),
  ].slice(0, 1)
}

function lowContrast(field: keyof Accent, colour: string, theme: keyof typeof papers) {
  const contrast = new Color(colour).contrast(new Color(papers[theme]), 'WCAG21')
  if (contrast >= leastContrast) return []
  const change = theme === 'dark' ? 'lighter' : 'darker'
  const shown = Math.floor(contrast * 10) / 10
  return [
    {
      field,
      message: `Unexpected contrast of ${shown} between the accent colour and the ${theme} paper, expected at least ${leastContrast}: a ${change} colour`,
    },
  ]
}

/** The same hue, as light as small text on dark paper has to be. */
function asOnDark(colour: string): string {
  return withLightness(colour, (lightness) => Math.max(lightness, 0.74))
}

/** The same hue, as dark as small text on light paper has to be. */
function asOnLight(colour: string): string {
  return withLightness(colour, (lightness) => Math.min(lightness, 0.5))
}

function withLightness(colour: string, change: (lightness: number) => number): string {
  const changed = new Color(colour).to('oklch')
  const [lightness, chroma] = changed.coords
  changed.set({ l: change(lightness ?? 0), c: Math.min(chroma ?? 0, 0.155) * 0.78 })
  return changed.toGamut({ space: 'srgb' }).toString()
}

function cssOf(colour: string): string {
  return new Color(colour).to('oklch').toString({ precision: 3 })
}

function isColour(text: string): boolean {
  const colour = Color.try(text)
  return colour !== null && colour.alpha === 1
}
