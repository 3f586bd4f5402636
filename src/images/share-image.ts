import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import satori from 'satori'
import sharp from 'sharp'

const require = createRequire(import.meta.url)
const [width, height] = [1200, 630]

/** What an image says. */
export type ShareImage = {
  /** The number of an exchange. */
  number?: number | undefined
  title: string
  /** The question, or what else is to be said, in one sentence. */
  sentence?: string | undefined
  /** Who speaks, and the name of the edition. */
  foot: readonly [string, string]
}

/** Sets an image for a shared link as a page of the edition, as PNG. What was set before is used again. */
export async function shareImage(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layout(image) as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: await (fonts ??= loadFonts()),
  })
  const folder = resolve('.cache/share')
  const file = join(folder, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`)
  const made = await readFile(file).catch(() => undefined)
  if (made) return new Uint8Array(made)
  const png = await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
  await mkdir(folder, { recursive: true })
  await writeFile(file, png)
  return new Uint8Array(png)
}

/** The colours of paper and ink, as the style sheets have them in light. */
const colours = { paper: '#fbf9f4', ink: '#25201b', soft: '#635d55', red: '#a33a26' }

function layout({ number, title, sentence, foot }: ShareImage) {
  const long = (sentence ?? '').length > 170
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width,
      height,
      padding: '64px 84px 56px',
      background: colours.paper,
      color: colours.ink,
      fontFamily: 'Literata',
    },
    box(
      { flexDirection: 'column' },
      box(
        { alignItems: 'baseline', fontSize: sentence ? 34 : 76, lineHeight: 1.2 },
        number !== undefined && box({ color: colours.red, marginRight: 22 }, String(number)),
        box({ ...(number !== undefined && { maxWidth: 960 }) }, title),
      ),
      sentence !== undefined &&
        box(
          { marginTop: 32, fontSize: long ? 44 : 52, lineHeight: 1.32, fontStyle: 'italic' },
          sentence,
        ),
    ),
    box(
      { justifyContent: 'space-between', fontSize: 26, color: colours.soft },
      box({}, foot[0]),
      box({ fontStyle: 'italic' }, foot[1]),
    ),
  )
}

/** An element as Satori reads them; each lays out its children in a row or a column. */
function box(style: Record<string, string | number>, ...children: (Box | string | false)[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } }
}

let fonts: ReturnType<typeof loadFonts> | undefined

function loadFonts() {
  return Promise.all(
    (['normal', 'italic'] as const).map(async (style) => {
      const face = style === 'normal' ? '400Regular' : '400Regular_Italic'
      const file = require.resolve(`@expo-google-fonts/literata/${face}/Literata_${face}.ttf`)
      return { name: 'Literata', weight: 400 as const, style, data: await readFile(file) }
    }),
  )
}

type Box = {
  type: 'div'
  props: { style: Record<string, string | number>; children: (Box | string | false)[] }
}
