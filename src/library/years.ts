import type { Interview, Library } from '#model/library.ts'
import { memoize } from '#model/memoize.ts'

/** The year in which an interview was recorded or published; undefined if it is not known. */
export function yearOf({ dates }: Pick<Interview, 'dates'>): number | undefined {
  return dates?.from.year
}

/** The interviews of a library by their years, the newest first. Those without a date are last. */
export const interviewsByYear: (library: Library) => readonly Interview[] = memoize(
  ({ interviews }) =>
    interviews.toSorted((a, b) => (yearOf(b) ?? -Infinity) - (yearOf(a) ?? -Infinity) || 0),
)
