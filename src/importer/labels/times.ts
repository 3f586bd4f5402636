const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`

/** A time in brackets or bare, with an end that is not needed: `[0:06]`, `(0:02 - 0:06)`, `00:12:03`. */
export const stamp = String.raw`(?:[\[(]\s*(?<bracketed>${clock})(?:\s*(?:-|–|—|-->|to)\s*${clock})?\s*[\])]|(?<bare>${clock}))`

const leading = new RegExp(`^${stamp}(?<rest>\\s*[:：-]?\\s*)(?<words>.*)$`, 'su')
const alone = new RegExp(`^${stamp}\\s*[:：]?$`, 'u')

/**
 * The time that a line consists of: `(00:49):`.
 *
 * @param mayBeBare whether a time without brackets counts: somebody may say “10:30”.
 */
export function timeAlone(text: string, mayBeBare: boolean): string | undefined {
  const groups = alone.exec(text)?.groups
  return withoutFraction(groups?.['bracketed'] ?? (mayBeBare ? groups?.['bare'] : undefined))
}

/** The time in brackets that words begin with, and the words: `[08:03] So it was.` */
export function leadingTime(text: string): { time: string; words: string } | undefined {
  const groups = leading.exec(text)?.groups
  const time = groups?.['bracketed']
  const words = groups?.['words'] ?? ''
  return time === undefined || words === '' ? undefined : { time: withoutFraction(time), words }
}

/** A time as f4 and MAXQDA write it: `#00:12:03-4#`. */
const marked = String.raw`\s*#(\d{1,2}:\d{2}:\d{2})(?:[-.,]\d{1,3})?#\s*`
const markedStart = new RegExp(`^${marked}`, 'u')
const markedEnd = new RegExp(`${marked}$`, 'u')

/** Takes the times `#00:12:03-4#` from a line: that at its start, and that at its end, when the next line begins. */
export function markedTimes(text: string): {
  words: string
  start: string | undefined
  end: string | undefined
} {
  const [start, end] = [markedStart.exec(text)?.[1], markedEnd.exec(text)?.[1]]
  return { words: text.replace(markedStart, '').replace(markedEnd, ''), start, end }
}

/** A time without fractions of a second. */
export function withoutFraction(time: string): string
export function withoutFraction(time: string | undefined): string | undefined
export function withoutFraction(time: string | undefined): string | undefined {
  return time?.replace(/[.,]\d+$/, '')
}

/** The time that each line begins with, without brackets, as in texts that a machine has made: `00:12:03 So it was.` */
export function bareLeadingTime(text: string): { time: string; words: string } | undefined {
  const groups = leading.exec(text)?.groups
  const time = groups?.['bare']
  const words = groups?.['words'] ?? ''
  return time === undefined || words === '' ? undefined : { time: withoutFraction(time), words }
}
