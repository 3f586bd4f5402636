import { type Element, sentence } from '../sentence.ts'

/** The page with the reader’s own highlights. What its script says is in `browser/my.ts`. */
export const my = {
  title: 'Your highlights',
  description: 'Your own highlights and notes, which stay on your device.',
  noScript: <T>(wholeText: Element<T>) =>
    sentence`Highlights need JavaScript. Without it, read the ${wholeText('whole text')}.`,
}
