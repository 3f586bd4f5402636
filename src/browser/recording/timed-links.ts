import { secondsOf } from '#model/time.ts'

/** A link with the time of a paragraph, and the paragraphs from there to the next time. */
export type TimedLink = { link: HTMLAnchorElement; seconds: number; rows: HTMLElement[] }

/** The times on the page, in the order of the text. */
export function timedLinks(): TimedLink[] {
  const found: TimedLink[] = []
  for (const row of document.querySelectorAll<HTMLElement>('.exchange .row')) {
    const link = row.querySelector<HTMLAnchorElement>('.time')
    const seconds = link ? secondsIn(link.search) : undefined
    if (link && seconds !== undefined) found.push({ link, seconds, rows: [] })
    found.at(-1)?.rows.push(row)
  }
  return found
}

/** The time in the query of an address, `?t=00:12:03` or `?t=723`, in seconds. */
export function secondsIn(query: string): number | undefined {
  const time = new URLSearchParams(query).get('t') ?? ''
  return /^\d+(?:\.\d+)?$/.test(time) ? Number(time) : secondsOf(time)
}

/** The last of several that begins until then, or else the first. */
export function lastUntil<T extends { seconds: number }>(
  all: readonly T[],
  seconds: number,
): T | undefined {
  return all.findLast((one) => one.seconds <= seconds) ?? all[0]
}
