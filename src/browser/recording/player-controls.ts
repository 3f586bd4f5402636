import { messages } from 'virtual:messages/player'
import { createElement } from '#browser/create-element.ts'
import { clockOf } from '#model/time.ts'
import type { Position } from './kept-position.ts'

/** What the controls do. */
type Actions = {
  toggle: () => void
  back: () => void
  setRate: (rate: number) => void
  close: () => void
}

type Shown = {
  seconds: number
  isPaused: boolean
  /** Whether anything has been played on this page. */
  isStarted: boolean
  duration: number | undefined
}

const rates = [0.75, 1, 1.25, 1.5, 2]

/**
 * Makes the controls of the player: a button for the place of the browser’s controls, and a bar at the foot of the window for when
 * something is played. They are words: a reader should not have to guess symbols.
 */
export function playerControls({ toggle, back, setRate, close }: Actions) {
  const first = button(messages.playFirst, toggle, { class: 'play' })
  const again = button(messages.play, toggle, { class: 'play' })
  const now = createElement('span')
  const length = createElement('span', { class: 'length' })
  const rate = createElement(
    'select',
    { 'aria-label': messages.speed },
    ...rates.map((one) => createElement('option', { value: String(one) }, messages.rate(one))),
  )
  rate.addEventListener('change', () => setRate(Number(rate.value)))
  const follows = () => follow.ariaPressed === 'true'
  const follow = button(messages.follow, () => (follow.ariaPressed = String(!follows())))
  const failure = createElement('p', { role: 'status' })
  const bar = createElement(
    'aside',
    { class: 'player-bar', 'aria-label': messages.controls },
    again,
    createElement('span', { class: 'now' }, now, length),
    button(messages.back, back, { 'aria-label': messages.backInWords }),
    rate,
    follow,
    button('×', close, { class: 'close', 'aria-label': messages.close }),
  )
  bar.hidden = true
  return {
    button: first,
    failure,
    bar,
    follows,
    rate: () => Number(rate.value),
    /** Sets the choices that the reader made on an earlier page. */
    restore(kept: Position | undefined) {
      rate.value = String(rates.find((one) => one === kept?.rate) ?? 1)
      follow.ariaPressed = String(kept?.follows ?? false)
    },
    show({ seconds, isPaused, isStarted, duration }: Shown) {
      const time = clockOf(seconds)
      const start = seconds === 0 ? messages.playFirst : messages.playFrom(time)
      const words = !isPaused ? messages.pause : isStarted ? messages.play : start
      for (const one of [first, again]) if (one.textContent !== words) one.textContent = words
      now.textContent = isStarted ? time : ''
      length.textContent = isStarted && duration !== undefined ? ` / ${clockOf(duration)}` : ''
    },
  }
}

function button(
  words: string,
  onClick: () => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const made = createElement('button', { type: 'button', ...attributes }, words)
  made.addEventListener('click', onClick)
  return made
}
