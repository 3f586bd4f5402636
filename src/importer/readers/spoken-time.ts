/*
 * Times in transcripts: `00:12:03.5`, `12:03`, `0h25m28s`, `25.6s`, or a number. A time in a document is a clock from the
 * beginning of the recording, `00:12:03`.
 */

const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,:;](\d{1,3}))?$/
const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:[.,]\d+)?)s)?$/i

/** The seconds of a written time, with or without brackets; undefined if it is none. A bare number is seconds. */
export function secondsOf(written: string): number | undefined {
  const text = written.trim().replace(/^[[(]\s*(.*?)\s*[\])]$/, '$1')
  const parts = clock.exec(text)
  if (parts) {
    const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction}`)
  }
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  const named = text === '' ? null : units.exec(text)
  if (!named) return undefined
  const [, hours = '0', minutes = '0', seconds = '0'] = named
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'))
}

/** Whether a text is a time and nothing else: `0:14`, `[00:12:03]`, `0h25m28s`. A bare number is not. */
export function isClock(text: string): boolean {
  return !/^[\d.,\s]*$/.test(text) && secondsOf(text) !== undefined
}

/** The time as a clock, `00:12:03`; fractions of a second are dropped. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds + 1e-6)
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

/** A written time as a clock; undefined if it is none. */
export function clockFrom(written: string | undefined): string | undefined {
  const seconds = written === undefined ? undefined : secondsOf(written)
  return seconds === undefined ? undefined : clockOf(seconds)
}
