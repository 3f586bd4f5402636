import type { FoundLabel, Line } from './line.ts'

const dash = /^[-–—―‐]\s*(?=[\p{L}\p{N}"'“„«¿¡(…])/u

/**
 * The voices of a conversation in which a dash begins each turn. Nobody is named, so two voices are taken to alternate.
 *
 * @returns labels by the index of their line; undefined if dashes do not begin turns here.
 */
export function dashVoices(lines: readonly Line[]): Map<number, FoundLabel> | undefined {
  const begins = lines.flatMap(({ text, isHeading }, index) =>
    !isHeading && dash.test(text) ? [index] : [],
  )
  const paragraphs = lines.filter(({ gap, isHeading }) => gap && !isHeading).length
  if (begins.length < 4 || begins.length < Math.max(0.4 * paragraphs, 0.1 * lines.length))
    return undefined
  return new Map(
    begins.map((index, turn) => {
      const rest = lines[index]?.text.replace(dash, '') ?? ''
      return [index, { name: `Voice ${(turn % 2) + 1}`, rest }]
    }),
  )
}
