import { firstDay } from '#model/date.ts'
import type { Interview } from '#model/library.ts'

/** Interviews in the order in which a library lists them: the newest first, and those without a date last. */
export function newestFirst(interviews: readonly Interview[]): Interview[] {
  const day = ({ dates }: Interview) => (dates ? firstDay(dates.from) : '')
  return [...interviews].sort((a, b) => compare(day(b), day(a)) || compare(a.folder, b.folder))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
