import type { Interview, Library } from '#model/library.ts'
import { memoize } from '#model/memoize.ts'

/** A published interview, with the day on which its edition was last changed. */
export type ChangedInterview = Interview & { changed: string }

/** The published interviews whose last change has a date, the newest change first. */
export const changedInterviews: (library: Library) => readonly ChangedInterview[] = memoize(
  ({ interviews }) =>
    interviews
      .filter(isChanged)
      .toSorted((a, b) => (a.changed < b.changed ? 1 : -Number(a.changed > b.changed))),
)

function isChanged(interview: Interview): interview is ChangedInterview {
  return !interview.isDraft && interview.changed !== undefined
}
