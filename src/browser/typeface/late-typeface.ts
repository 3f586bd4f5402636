import { holdLines } from './held-lines.ts'

const family = 'late'
let hasBegun = false

/**
 * Sets a page in the typeface that has been painted in the fonts that stand in for it, and moves no line that is in sight.
 *
 * The fonts are loaded again, from the cache, under a name of their own: a browser does not use one on a page for which it
 * came too late, since its `font-display` is `optional`.
 */
export async function setInTypeface(): Promise<void> {
  if (hasBegun) return
  hasBegun = true
  const faces = typefaceRules().map(({ style }) => {
    const valueOf = (name: string) => style.getPropertyValue(name)
    return new FontFace(family, valueOf('src'), {
      style: valueOf('font-style') || 'normal',
      weight: valueOf('font-weight') || 'normal',
      unicodeRange: valueOf('unicode-range') || 'U+0-10FFFF',
    })
  })
  try {
    await Promise.all(faces.map((face) => face.load()))
  } catch {
    // Without a network, the page stays as it is.
    return
  }
  for (const face of faces) document.fonts.add(face)
  const { style } = document.documentElement
  // A change of the settings has removed the fonts that stood in for it.
  if (!style.getPropertyValue('--font-face')) return
  holdLines(() => style.setProperty('--font-face', family))
}

/** The rules of the typeface in the page; the fonts that stand in for it have others. */
function typefaceRules(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('font-display') === 'optional')
}
