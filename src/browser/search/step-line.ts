import { pathOf } from '#browser/base.ts'
import { fragmentId } from '#browser/fragment.ts'
import { rememberTarget } from '#browser/landing/landing.ts'
import { highlightTarget } from '#browser/landing/text-highlight.ts'
import { keepInPageState, pageState } from '#browser/page-state.ts'
import { unpaintRanges } from '#browser/paint-ranges.ts'
import { createStepBar } from './step-bar.ts'
import { isKeptStep, readSteps, type Steps, writeSteps } from './steps.ts'

for (const type of ['popstate', 'pageshow']) addEventListener(type, showSteps)

let line: ReturnType<typeof createStepBar> | undefined

/**
 * Shows the line that leads from one hit to the next, if this entry of the session history is a hit of the search: one that was
 * just followed, or one that the reader comes back to.
 */
export function showSteps(): void {
  const steps = readSteps()
  const kept = pageState()['step']
  if (!steps) return end()
  if (isKeptStep(kept) && kept.request === steps.request) {
    const own = { ...steps, at: kept.at }
    highlight(urlOf(own), false)
    show(own)
  } else if (steps.isArriving && placeOf(urlOf(steps)) === location.href.replace(/:~:.*/, ''))
    show(steps)
  else if (history.state) hide()
}

/** Highlights a hit on the page that is open, to which the page has gone, and shows the line. */
export function arriveOnPage(url: string): void {
  highlight(new URL(url), true)
  showSteps()
}

/** Ends the steps: removes the line and the highlights, and forgets the hits. */
export function end(): void {
  writeSteps(undefined)
  if (pageState()['step']) keepInPageState('step', undefined)
  if (!line) return
  const hadFocus = line.element.contains(document.activeElement)
  hide()
  unpaintRanges('found')
  const row = document.getElementById(fragmentId())?.parentElement
  if (hadFocus) row?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
}

/**
 * Leaves the page from the entry of the session history before this one, which is the search on the same page. If this entry were
 * replaced by another page, Back would in Firefox restore the page as it was left, and not the search.
 */
function leaveFromSearch(url: string): void {
  addEventListener(
    'popstate',
    (event) => {
      // The dialog would open.
      event.stopImmediatePropagation()
      location.assign(url)
    },
    { once: true, capture: true },
  )
  history.back()
}

/**
 * The URL of a hit, without its words. The page highlights these itself; the browser would look for them for a while, and then take
 * the focus to them.
 */
function placeOf({ href }: URL): string {
  return href.replace(/:~:.*/, '')
}

function highlight({ href }: URL, isNew: boolean): void {
  highlightTarget(fragmentId(), href.split(':~:')[1], isNew)
}

function urlOf({ steps, at }: Steps): URL {
  return new URL(steps[at]?.[0] ?? '', location.origin)
}

function show(steps: Steps): void {
  const { request, at, focused } = steps
  writeSteps({ ...steps, isArriving: false, focused: undefined })
  keepInPageState('step', { request, at })
  line ??= createStepBar(go, end)
  line.update(steps)
  if (!focused) return
  // At the address of a paragraph, browsers take the focus away in the first frame.
  const focus = () => requestAnimationFrame(() => line?.focus(focused))
  if (document.readyState === 'complete') focus()
  else addEventListener('load', focus)
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
  if (at < 0 || (at >= steps.total && !steps.hasMore)) return
  if (at >= steps.steps.length) {
    const { moreSteps } = await import('./search.ts')
    steps = await moreSteps(steps)
    if (at >= steps.steps.length) return show(steps)
  }
  const focused = line?.element.contains(document.activeElement) ? by : undefined
  const next: Steps = { ...steps, at, isArriving: true, focused }
  const url = urlOf(next)
  writeSteps(next)
  if (pathOf(url) === pathOf(location)) {
    const { isAfterSearch } = pageState()
    location.replace(placeOf(url))
    highlight(url, true)
    if (isAfterSearch) keepInPageState('isAfterSearch', true)
    show(next)
  } else {
    rememberTarget(url.href)
    if (pageState()['isAfterSearch']) leaveFromSearch(placeOf(url))
    else location.replace(placeOf(url))
  }
}
