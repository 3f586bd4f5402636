import { accentHex } from '#model/accent.ts'
import { findTypeface } from '#typeface/find-typeface.ts'
import { box, colours, type Look, renderPng } from './render-png.ts'

const [width, height] = [1200, 630]

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

/** Renders the image of a shared link, which looks like a page of the edition, as PNG. */
export function shareImage(image: ShareImage, look: Look = {}): Promise<Uint8Array<ArrayBuffer>> {
  return renderPng(layout(image, look), { width, height }, look)
}

function layout({ number, ...words }: ShareImage, look: Look) {
  // Text with a letter that the typeface lacks is left out, since it would appear as a row of empty boxes.
  const covers = findTypeface(look.typeface)?.covers
  const [title, sentence, ...foot] = [words.title, words.sentence, ...words.foot].map((text) =>
    text !== undefined && covers?.(text) ? text : undefined,
  )
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
      fontFamily: 'text',
    },
    box(
      { flexDirection: 'column' },
      box(
        { alignItems: 'baseline', fontSize: sentence && title ? 34 : 76, lineHeight: 1.2 },
        number !== undefined && box({ color: accentHex(look), marginRight: 22 }, String(number)),
        title !== undefined && box({ ...(number !== undefined && { maxWidth: 960 }) }, title),
      ),
      sentence !== undefined &&
        box(
          { marginTop: 32, fontSize: long ? 44 : 52, lineHeight: 1.32, fontStyle: 'italic' },
          sentence,
        ),
    ),
    box(
      { justifyContent: 'space-between', fontSize: 26, color: colours.soft },
      box({}, foot[0] ?? ''),
      box({ fontStyle: 'italic' }, foot[1] ?? ''),
    ),
  )
}
