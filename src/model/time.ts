/**
 * A time in a recording, as transcripts write it: `00:49`, `12:03`, `1:02:03`, `00:12:03.480`. Two numbers are minutes and seconds,
 * three also hours.
 */
const pattern = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)(?:[.,](\d{1,3}))?$/

/** The time in seconds; undefined if the text is no time. */
export function secondsOf(time: string): number | undefined {
  const [, hours, minutes, seconds, fraction] = pattern.exec(time) ?? []
  if (minutes === undefined || (hours !== undefined && Number(minutes) > 59)) return undefined
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${fraction ?? 0}`)
}

/** Seconds as a time without leading zeros: `0:49`, `12:03`, `1:02:03`. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (number: number) => String(number).padStart(2, '0')
  const rest = two(whole % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}

/** A time of a transcript as it is printed: to the second, without leading zeros. */
export function printedTime(time: string): string {
  const seconds = secondsOf(time)
  return seconds === undefined ? time : clockOf(seconds)
}
