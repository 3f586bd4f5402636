import { lastUntil, secondsIn, timedLinks } from './timed-links.ts'

/**
 * Goes to the paragraph that is spoken at the time in the query, and starts the player. Where no paragraph has a time, the
 * browser’s own controls are enough.
 */
export function showTimes(): void {
  const seconds = secondsIn(location.search)
  if (seconds !== undefined) goTo(seconds)
  const media = document.querySelector<HTMLMediaElement>('.player :is(audio, video)')
  if (media && timedLinks().length > 0)
    void import('./player.ts').then(({ startPlayer }) => startPlayer(media, seconds))
}

/** Goes to the paragraph on this page or, from the contents, to the exchange, unless the address names a paragraph. */
function goTo(seconds: number): void {
  if (location.hash) return
  const paragraph = lastUntil(timedLinks(), seconds)
  if (paragraph) return location.replace(paragraph.link.hash)
  const links = document.querySelectorAll<HTMLAnchorElement>('.contents a[data-t]')
  const exchanges = Array.from(links, (link) => ({ link, seconds: Number(link.dataset['t']) }))
  const exchange = lastUntil(exchanges, seconds)
  if (exchange) location.replace(exchange.link.href + location.search)
}
