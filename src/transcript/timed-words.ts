import { secondsOf } from '#model/time.ts'

/** The time in square brackets at the start of a line, and the words after it: `[00:49] And then`. */
export function timedWords(line: string): { time: string | undefined; words: string } {
  const [, time = '', words = ''] = /^\[([\d:.,]+)\]\s+(?=\S)(.*)$/su.exec(line) ?? []
  return secondsOf(time) === undefined ? { time: undefined, words: line } : { time, words }
}
