import { messages } from 'virtual:messages/player'
import { adoptStyle } from '#browser/adopt-style.ts'
import { isSingleKey, shortcutKey } from '#browser/single-key.ts'
import { clockOf } from '#model/time.ts'
import css from '#styles/player-bar.css?inline'
import { keepPosition, keptPosition } from './kept-position.ts'
import { playerControls } from './player-controls.ts'
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
  const url = media.src
  const kept = keptPosition(url)
  const links = timedLinks()
  const mark = spokenMark(links)
  let isStarted = false

  const play = () => {
    failure.textContent = ''
    media.play().catch((error: unknown) => {
      // A pause that comes before the start is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) fail()
    })
  }
  const fail = () => (failure.textContent = messages.failed)
  const toggle = () => (media.paused ? play() : media.pause())
  const seek = (seconds: number) => {
    media.currentTime = Math.max(0, seconds)
    update()
  }
  const back = () => seek(media.currentTime - step)
  const setRate = (rate: number) => (media.playbackRate = media.defaultPlaybackRate = rate)
  const close = () => {
    media.pause()
    bar.hidden = true
    update()
  }
  const controls = playerControls({ toggle, back, setRate, close })
  const { bar, button, failure, follows, rate } = controls
  const update = () => {
    const { currentTime: seconds, paused: isPaused } = media
    const duration = Number.isFinite(media.duration) ? media.duration : undefined
    controls.show({ seconds, isPaused, isStarted, duration })
    mark.show(isStarted && !bar.hidden ? seconds : undefined, !isPaused && follows())
  }
  const keep = () =>
    keepPosition({ url, seconds: media.currentTime, rate: rate(), follows: follows() })

  if (media instanceof HTMLAudioElement) media.controls = false
  media.after(button, failure)
  document.body.append(bar)
  controls.restore(kept)
  setRate(rate())
  media.currentTime = asked ?? kept?.seconds ?? links[0]?.seconds ?? 0
  for (const { link, seconds } of links) link.ariaLabel = messages.playFrom(clockOf(seconds))
  // A reader who asks for a time may have come to listen.
  bar.hidden = asked === undefined
  update()

  media.addEventListener('play', () => {
    isStarted = true
    bar.hidden = false
  })
  for (const event of ['play', 'pause', 'timeupdate', 'seeked', 'loadedmetadata'])
    media.addEventListener(event, update)
  media.addEventListener('pause', keep)
  media.addEventListener('error', fail)
  addEventListener('pagehide', keep)
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
    if (key === 'k') toggle()
    if (key === 'j') back()
  })
}
