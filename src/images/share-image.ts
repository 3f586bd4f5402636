import { box, colours, setType } from './set-type.ts'

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

/** Sets an image for a shared link as a page of the edition, as PNG. */
export function shareImage(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  return setType(layout(image), { width, height })
}

function layout({ number, ...words }: ShareImage) {
  const [title, sentence, ...foot] = [words.title, words.sentence, ...words.foot].map(ifInFont)
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
        { alignItems: 'baseline', fontSize: sentence && title ? 34 : 76, lineHeight: 1.2 },
        number !== undefined && box({ color: colours.red, marginRight: 22 }, String(number)),
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

/** The words, if the font has all their letters; otherwise they are left out, as they would be a row of empty boxes. */
function ifInFont(words: string | undefined): string | undefined {
  return words === undefined || lettersNotInFont.test(words) ? undefined : words
}

const lettersNotInFont =
  /(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek})\p{L}|\p{Extended_Pictographic}|\p{Regional_Indicator}/u
