import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import sharp from 'sharp'
import { colours } from './set-type.ts'

/** The icon on paper, with the blank around it that a round or a square frame cuts off; as PNG, of that many pixels. */
export async function icon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const inner = Math.round(size * 0.66)
  const sign = await sharp(await readFile(resolve('public/icon.svg')), { density: 1200 })
    .resize(inner, inner)
    .toBuffer()
  const png = await sharp({
    create: { width: size, height: size, channels: 3, background: colours.paper },
  })
    .composite([{ input: sign }])
    .png()
    .toBuffer()
  return new Uint8Array(png)
}
