import { messages } from 'virtual:messages/steps'
import css from '#styles/steps.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import { fragmentId } from '#browser/fragment.ts'
import { rememberTarget } from '#browser/landing/landing.ts'
import { highlightTarget } from '#browser/landing/text-highlight.ts'
import { pageArrows } from '#browser/page-arrows.ts'
import { keepInPageState, pageState } from '#browser/page-state.ts'
import { isSingleKey, shortcutKey } from '#browser/single-key.ts'
import { isKeptStep, readSteps, type Steps, writeSteps } from './steps.ts'

/** How long the line is empty, in milliseconds, so that screen readers announce what then comes into it. */
const announcementDelayMs = 100

for (const type of ['popstate', 'pageshow']) addEventListener(type, showSteps)

let line: ReturnType<typeof createLine> | undefined

/**
 * Shows the line that leads from one hit to the next, if this entry of the session history is a hit of the search: one that was
 * just followed, or one that the reader comes back to.
 */
export function showSteps(): void {
  const steps = readSteps()
  const kept = pageState()['step']
  if (!steps) return end()
  if (isKeptStep(kept) && kept.request === steps.request) show({ ...steps, at: kept.at })
  else if (steps.isArriving && urlOf(steps).href.split(':~:')[0] === location.href) show(steps)
  else if (history.state) hide()
}

/** Follows a hit on the page that is open. */
export function arriveOnPage(url: string): void {
  // Without an entry of its own, a hit at the address of the page would take the place of the search.
  history.pushState(null, '')
  goOnPage(url)
  showSteps()
}

/** Ends the steps: removes the line and the highlights, and forgets the hits. */
export function end(): void {
  writeSteps(undefined)
  if (pageState()['step']) keepInPageState('step', undefined)
  if (!line) return
  const hadFocus = line.element.contains(document.activeElement)
  hide()
  if ('highlights' in CSS) CSS.highlights.delete('found')
  const row = document.getElementById(fragmentId())?.parentElement
  if (hadFocus) row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
}

function goOnPage(url: string): void {
  location.replace(url)
  highlightTarget(fragmentId(), url.split(':~:')[1])
}

function urlOf({ steps, at }: Steps): URL {
  return new URL(steps[at]?.[0] ?? '', location.origin)
}

function show(steps: Steps): void {
  const { request, at, focused } = steps
  writeSteps({ ...steps, isArriving: false, focused: undefined })
  keepInPageState('step', { request, at })
  line ??= createLine()
  line.update(steps)
  if (focused) line.focus(focused)
}

function hide(): void {
  line?.remove()
  line = undefined
}

/** Goes to another hit, in place of this one in the session history, so that Back leads to the results from each of them. */
async function go(by: 1 | -1): Promise<void> {
  let steps = readSteps()
  if (!steps) return end()
  const at = steps.at + by
  if (at < 0 || at >= steps.total) return
  if (at >= steps.steps.length) {
    const { moreSteps } = await import('./search.ts')
    const more = await moreSteps(steps.request, steps.steps.length)
    if (more.length === 0) return
    steps = { ...steps, steps: [...steps.steps, ...more] }
  }
  const focused = line?.element.contains(document.activeElement) ? by : undefined
  const next: Steps = { ...steps, at, isArriving: true, focused }
  const url = urlOf(next)
  writeSteps(next)
  if (url.pathname === location.pathname) {
    goOnPage(url.href)
    show(next)
  } else {
    rememberTarget(url.href)
    location.replace(url)
  }
}

function createLine() {
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
    update({ request, steps, total, at }: Steps) {
      previous.setAttribute('aria-disabled', String(at === 0))
      next.setAttribute('aria-disabled', String(at === total - 1))
      results.href = `${base}search/${request}`
      const words = messages.stepPosition(at + 1, total, steps[at + 1]?.[1])
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
