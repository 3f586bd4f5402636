import { messages } from 'virtual:messages/steps'
import css from '#styles/steps.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { pageArrows } from '#browser/page-arrows.ts'
import { pageState } from '#browser/page-state.ts'
import { isSingleKey, shortcutKey } from '#browser/single-key.ts'
import { readSteps, type Steps } from './steps.ts'

/** How long the line is empty, in milliseconds, so that screen readers announce what then comes into it. */
const announcementDelayMs = 100

/**
 * Creates the line at the foot of the page: buttons to the previous and the next hit, where the reader is, and a link to the results.
 * `n` and `p` press the buttons from anywhere, the arrow keys in the line; Escape ends the steps.
 */
export function createStepBar(go: (by: 1 | -1) => Promise<void>, end: () => void) {
  adoptStyle(css)
  const { back, forward } = pageArrows()
  const button = (arrow: keyof typeof arrows, name: string, by: 1 | -1, key: string) => {
    const attributes = {
      type: 'button',
      'aria-label': name,
      'aria-keyshortcuts': key,
      title: `${name} (${key})`,
    }
    const made = createElement('button', attributes, arrows[arrow])
    made.addEventListener('click', () => void go(by))
    return made
  }
  const previous = button(back, messages.previousHit, -1, 'p')
  const next = button(forward, messages.nextHit, 1, 'n')
  const position = createElement('span', { role: 'status' })
  const results = createElement('a', {}, messages.backToResults)
  const close = createElement('button', { type: 'button', 'aria-label': messages.endSteps }, '×')
  const element = createElement(
    'nav',
    { class: 'steps', 'aria-label': messages.lineName },
    previous,
    next,
    position,
    results,
    close,
  )
  const listeners = new AbortController()
  const { signal } = listeners
  close.addEventListener('click', end)
  results.addEventListener('click', (event) => {
    const steps = readSteps()
    if (!steps || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    const place = { request: steps.request, followed: steps.steps[steps.at]?.[0] }
    history.pushState({ ...pageState(), search: place }, '')
    // The dialog opens as it does when the reader comes back to this entry.
    dispatchEvent(new PopStateEvent('popstate'))
  })
  element.addEventListener('keydown', (event) => {
    if (event.key !== back && event.key !== forward) return
    event.preventDefault()
    void go(event.key === back ? -1 : 1)
  })
  document.addEventListener(
    'keydown',
    (event) => {
      if (document.querySelector('dialog[open]')) return
      const key = shortcutKey(event)
      if (isSingleKey(event) && (key === 'n' || key === 'p')) void go(key === 'p' ? -1 : 1)
      // Escape first closes what is open, and leads from a note in the margin to its words.
      const hasOtherUse = document.querySelector(
        ':popover-open, .find-here, .annotation:focus-within',
      )
      if (key === 'Escape' && !hasOtherUse) end()
    },
    { signal, capture: true },
  )
  document.body.append(element)
  document.documentElement.dataset['search'] = 'stepping'
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    element,
    update({ request, steps, total, hasMore = false, at }: Steps) {
      previous.setAttribute('aria-disabled', String(at === 0))
      next.setAttribute('aria-disabled', String(at === total - 1 && !hasMore))
      results.href = `${base}search/${request}`
      const words = messages.stepPosition(at + 1, total, steps[at + 1]?.[1], hasMore)
      clearTimeout(timer)
      if (position.textContent !== words)
        timer = setTimeout(() => (position.textContent = words), announcementDelayMs)
    },
    focus(by: number) {
      const wanted = by > 0 ? next : previous
      wanted.focus({ preventScroll: true })
    },
    remove() {
      listeners.abort()
      element.remove()
      delete document.documentElement.dataset['search']
    },
  }
}

const arrows = { ArrowLeft: '←', ArrowRight: '→' } as const
