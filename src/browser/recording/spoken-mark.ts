import { lastUntil, type TimedLink } from './timed-links.ts'

/** Marks the paragraph being spoken; where only a turn has a time, its paragraphs together. */
export function spokenMark(links: readonly TimedLink[]) {
  let marked: TimedLink | undefined
  return {
    /**
     * Marks what is spoken at a time, or nothing.
     *
     * @param follow whether to scroll to it when it changes.
     */
    show(seconds: number | undefined, follow: boolean) {
      const next =
        seconds === undefined || seconds < (links[0]?.seconds ?? 0)
          ? undefined
          : lastUntil(links, seconds)
      if (next === marked) return
      for (const row of marked?.rows ?? []) row.classList.remove('said')
      for (const row of next?.rows ?? []) row.classList.add('said')
      marked = next
      const behavior = matchMedia('(prefers-reduced-motion)').matches ? 'instant' : 'smooth'
      if (follow) next?.rows[0]?.scrollIntoView({ block: 'center', behavior })
    },
  }
}
