import { indexedPng } from './indexed-png.ts'
import { type TextMask, type TextStyle, textMask } from './text-mask.ts'

/** The colours of the light theme, as in the style sheets. */
export const colours = { paper: '#fbf9f4', ink: '#25201b', soft: '#635d55' }

/** A page in few colours, on which texts are put. */
export type Canvas = {
  /**
   * Draws a text whose first baseline begins at a point, or ends there if `x` is negative, which counts from the right edge.
   *
   * @returns the height of its last baseline.
   */
  text: (text: string, style: TextStyle & Place) => Promise<number>
  /** Fills a rectangle. */
  bar: (place: Place & { width: number; height: number }) => void
  /** The page as a PNG with a palette. */
  toPng: () => Uint8Array<ArrayBuffer>
}

type Place = { x: number; y: number; colour: string }

/** How many shades the edge of a letter has between the paper and its colour. */
const shades = 3

/** An empty page, of a size in pixels. */
export function createCanvas(width: number, height: number): Canvas {
  const pixels = new Uint8Array(width * height)
  const inks: string[] = []
  const firstShade = (colour: string) => {
    if (!inks.includes(colour)) inks.push(colour)
    return 1 + inks.indexOf(colour) * shades
  }
  const put = (mask: TextMask, left: number, top: number, first: number) => {
    for (let row = 0; row < mask.height; row++) {
      const y = top + row
      if (y < 0 || y >= height) continue
      for (let column = 0; column < mask.width; column++) {
        const shade = Math.round((mask.coverage[row * mask.width + column]! * shades) / 255)
        const x = left + column
        if (shade > 0 && x >= 0 && x < width) pixels[y * width + x] = first + shade - 1
      }
    }
  }
  return {
    text: async (text, { x, y, colour, ...style }) => {
      const mask = await textMask(text, style)
      put(mask, x < 0 ? width + x - mask.width : x, y - mask.rise, firstShade(colour))
      return y + (mask.lines - 1) * style.lineHeight
    },
    bar: ({ x, y, width: across, height: down, colour }) => {
      const index = firstShade(colour) + shades - 1
      for (let row = y; row < y + down; row++)
        pixels.fill(index, row * width + x, row * width + x + across)
    },
    toPng: () => {
      const palette = [channels(colours.paper), ...inks.flatMap(shadesOf)]
      return indexedPng({ width, height, pixels, palette })
    },
  }
}

/** The shades of a colour on paper, the faintest first. */
function shadesOf(ink: string): Colour[] {
  const [paper, full] = [channels(colours.paper), channels(ink)]
  return Array.from({ length: shades }, (_, index) => {
    const between = (at: 0 | 1 | 2) =>
      Math.round(paper[at] + ((full[at] - paper[at]) * (index + 1)) / shades)
    return [between(0), between(1), between(2)]
  })
}

type Colour = [number, number, number]

/** The channels of a colour such as `#25201b`. */
function channels(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
