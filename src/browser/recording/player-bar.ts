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

type Shown = { seconds: number; paused: boolean; duration: number | undefined }

const rates = [0.75, 1, 1.25, 1.5, 2]

/** Makes the controls of the player. They are words: a reader should not have to guess symbols. */
export function playerBar({ toggle, back, setRate, close }: Actions) {
  const button = (words: string, onClick: () => void, attributes: Record<string, string> = {}) => {
    const made = createElement('button', { type: 'button', ...attributes }, words)
    made.addEventListener('click', onClick)
    return made
  }
  const playButton = button(messages.play, toggle, { class: 'go' })
  const time = createElement('span', { class: 'now' })
  const rate = createElement(
    'select',
    { 'aria-label': messages.speed },
    ...rates.map((one) => createElement('option', { value: String(one) }, messages.rate(one))),
  )
  rate.addEventListener('change', () => setRate(Number(rate.value)))
  const follow = button(messages.follow, () => (follow.ariaPressed = String(!follows())), {
    'aria-pressed': 'false',
  })
  const follows = () => follow.ariaPressed === 'true'
  const failure = createElement('span', { role: 'status' })
  const element = createElement(
    'div',
    { class: 'bar' },
    playButton,
    time,
    button(messages.back, back, { 'aria-label': messages.backInWords }),
    rate,
    follow,
    button('×', close, { class: 'close', 'aria-label': messages.close }),
    failure,
  )
  return {
    element,
    follows,
    rate: () => Number(rate.value),
    press: toggle,
    /** Sets the choices that the reader made on an earlier page. */
    restore(kept: Position | undefined) {
      rate.value = String(rates.includes(kept?.rate ?? 1) ? (kept?.rate ?? 1) : 1)
      follow.ariaPressed = String(kept?.follows ?? false)
    },
    show({ seconds, paused, duration }: Shown) {
      const isStarted = element.matches('.on')
      const now = clockOf(seconds)
      const words = !paused
        ? messages.pause
        : isStarted || seconds === 0
          ? messages.play
          : messages.playFrom(now)
      if (playButton.textContent !== words) playButton.textContent = words
      time.textContent = duration === undefined ? now : `${now} / ${clockOf(duration)}`
      time.hidden = !isStarted
    },
    /** Says that something failed; an empty text takes it back. */
    fail(words: string) {
      failure.textContent = words
    },
  }
}
