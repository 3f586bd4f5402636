import { messages } from 'virtual:messages/player'
import { adoptStyle } from '#browser/adopt-style.ts'
import { isSingleKey, shortcutKey } from '#browser/single-key.ts'
import { clockOf } from '#model/time.ts'
import css from '#styles/player-bar.css?inline'
import { keepPosition, keptPosition } from './kept-position.ts'
import { playerBar } from './player-bar.ts'
import { spokenMark } from './spoken-mark.ts'
import { timedLinks } from './timed-links.ts'

/** How far a step back goes, in seconds. */
const step = 10

/**
 * Puts a compact player in the place of the browser’s controls. Nothing is loaded before it is used.
 *
 * @param asked the time that the address asks for, in seconds.
 */
export function startPlayer(media: HTMLMediaElement, asked: number | undefined): void {
  adoptStyle(css)
  const url = media.currentSrc || media.src
  const kept = keptPosition(url)
  const links = timedLinks()
  const mark = spokenMark(links)
  const bar = playerBar({
    toggle: () => (media.paused ? play() : media.pause()),
    back: () => seek(media.currentTime - step),
    setRate: (rate) => (media.playbackRate = media.defaultPlaybackRate = rate),
    close: () => {
      media.pause()
      bar.element.classList.remove('on')
    },
  })
  const play = () => {
    bar.fail('')
    media.play().catch((error: unknown) => {
      // A pause that comes before the start is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) bar.fail(messages.failed)
    })
  }
  const seek = (seconds: number) => {
    media.currentTime = Math.max(0, seconds)
    update()
  }
  const update = () => {
    const { currentTime: seconds, paused, duration } = media
    bar.show({ seconds, paused, duration: Number.isFinite(duration) ? duration : undefined })
    mark.show(bar.element.matches('.on') ? seconds : undefined, !paused && bar.follows())
  }
  const keep = () =>
    keepPosition({ url, seconds: media.currentTime, rate: bar.rate(), follows: bar.follows() })

  if (media instanceof HTMLAudioElement) media.controls = false
  bar.restore(kept)
  media.playbackRate = media.defaultPlaybackRate = bar.rate()
  media.currentTime = asked ?? kept?.seconds ?? links[0]?.seconds ?? 0
  for (const { link, seconds } of links) link.ariaLabel = messages.playFrom(clockOf(seconds))
  media.after(bar.element)
  media.addEventListener('play', () => bar.element.classList.add('on'))
  for (const event of ['play', 'pause', 'timeupdate', 'seeked', 'loadedmetadata'])
    media.addEventListener(event, update)
  media.addEventListener('pause', keep)
  media.addEventListener('error', () => bar.fail(messages.failed))
  addEventListener('pagehide', keep)
  update()

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('.time')
    const timed = links.find((one) => one.link === link)
    if (!timed || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    seek(timed.seconds)
    play()
  })
  document.addEventListener('keydown', (event) => {
    if (!isSingleKey(event) || document.querySelector('dialog[open]')) return
    const key = shortcutKey(event)
    if (key === 'k') bar.press()
    if (key === 'j') seek(media.currentTime - step)
  })
}
