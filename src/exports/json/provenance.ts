import { type Dates, isoDate } from '#model/date.ts'
import type { Edition } from '#model/edition.ts'

/** When and where the interview took place, who keeps it, who agreed to what, and the licence of its words. */
export function provenanceAsJson({ recorded, archive, consent, interviewLicence }: Edition) {
  return {
    ...(recorded && {
      recorded: {
        ...(recorded.date && { date: spanOf(recorded.date) }),
        ...(recorded.place !== undefined && { place: recorded.place }),
      },
    }),
    ...(archive && { archive }),
    ...(consent !== undefined && { consent: consent.trim() }),
    ...(interviewLicence && { interviewLicence }),
  }
}

/** A day, month or year, or the first and last of several. */
export function spanOf({ from, to }: Dates): { from: string; to?: string } {
  return { from: isoDate(from), ...(to && { to: isoDate(to) }) }
}
