import sharp from 'sharp'
import svg from '../../public/icon.svg?raw'
import { colours } from './render-png.ts'

/** The icon as a square PNG of this many pixels, with a margin that devices may cut off in a circle or a rounded square. */
export async function icon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const inner = Math.round(size * 0.66)
  const symbol = await sharp(Buffer.from(svg), { density: 1200 }).resize(inner, inner).toBuffer()
  const png = await sharp({
    create: { width: size, height: size, channels: 3, background: colours.paper },
  })
    .composite([{ input: symbol }])
    .png()
    .toBuffer()
  return new Uint8Array(png)
}
