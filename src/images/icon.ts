import sharp from 'sharp'
import { type Accent, accentOf } from '#model/accent.ts'
import { colours } from './canvas.ts'

/** The icon of an edition that has none of its own: two circles that meet, for two who talk, in the accent colour. */
export function engineIcon(accent: Accent): string {
  const { light, dark } = accentOf(accent)
  const style = `g{fill:${light};stroke:${light}}@media(prefers-color-scheme:dark){g{fill:${dark};stroke:${dark}}}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>${style}</style><g stroke-width="2.5"><circle cx="11.500" cy="16" r="8"/><circle cx="20.500" cy="16" r="8" fill="none"/></g></svg>\n`
}

/**
 * An icon as a square PNG of this many pixels, with a margin that devices may cut off in a circle or a rounded square.
 *
 * @param svg the icon as an SVG file.
 */
export async function icon(svg: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  const inner = Math.round(size * 0.66)
  const symbol = await sharp(Buffer.from(svg), { density: 1200 })
    .resize(inner, inner, { fit: 'contain', background: 'transparent' })
    .toBuffer()
  const png = await sharp({
    create: { width: size, height: size, channels: 3, background: colours.paper },
  })
    .composite([{ input: symbol }])
    .png()
    .toBuffer()
  return new Uint8Array(png)
}
