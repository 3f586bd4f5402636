import { accentHex } from '#model/accent.ts'
import type { Edition } from '#model/edition.ts'
import { findTypeface } from '#typeface/find-typeface.ts'
import { colours, createCanvas } from './canvas.ts'

/** Twice as wide as most previews are shown. */
const [width, height] = [960, 504]
const margin = 68

/** What an image has from its edition. */
export type Look = Pick<Edition, 'accent' | 'accentDark' | 'typeface'>

/** The text of an image for shared links. */
export type ShareImage = {
  /** The number of an exchange. */
  number?: number | undefined
  title: string
  /** The question, or another description, in one sentence. */
  sentence?: string | undefined
  /** The footer: the speakers, and the name of the edition. */
  foot: readonly [string, string]
}

/**
 * Draws the image of a shared link, which looks like a page of the edition, as PNG. Text with a letter that the typeface lacks
 * is left out, since it would appear as a row of empty boxes.
 */
export async function shareImage(
  { number, ...words }: ShareImage,
  look: Look = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { typeface } = look
  const covers = findTypeface(typeface)?.covers
  const [title, sentence, footLeft, footRight] = [words.title, words.sentence, ...words.foot].map(
    (text) => (text !== undefined && covers?.(text) ? text : undefined),
  )
  const canvas = createCanvas(width, height)
  const { ink, soft } = colours
  const size = sentence && title ? 28 : 60
  const heading = { typeface, size, lineHeight: Math.round(size * 1.2), y: 56 + size }
  const digits = number === undefined ? '' : String(number)
  const left = margin + (digits ? Math.round(size * (0.7 + 0.55 * digits.length)) : 0)
  if (digits) await canvas.text(digits, { ...heading, x: margin, colour: accentHex(look) })
  const below = title
    ? await canvas.text(title, { ...heading, x: left, colour: ink, width: width - margin - left })
    : heading.y
  if (sentence) {
    const large = sentence.length > 170 ? 35 : 41
    const style = { typeface, italic: true, size: large, lineHeight: Math.round(large * 1.34) }
    const y = below + style.lineHeight + 16
    await canvas.text(sentence, { ...style, x: margin, y, colour: ink, width: width - 2 * margin })
  }
  const foot = { typeface, size: 21, lineHeight: 25, y: height - 50, colour: soft }
  if (footLeft) await canvas.text(footLeft, { ...foot, x: margin })
  if (footRight) await canvas.text(footRight, { ...foot, x: -margin, italic: true })
  return canvas.toPng()
}
