import type { Reader } from './reader.ts'

/** What can be seen of an annotation and its words. Boxes are in the window; `textTop` in the page. */
export type AnnotationState = {
  visible: boolean
  isOpen: boolean
  isBeside: boolean
  isSheet: boolean
  box: Box
  lines: Box[]
  textTop: number
  window: { width: number; height: number }
  focus: 'words' | 'annotation' | 'elsewhere'
  openCards: number
}

export type Box = { left: number; top: number; right: number; bottom: number }

export function stateOf(reader: Reader, id: string): Promise<AnnotationState> {
  return reader.run((id) => {
    const annotation = document.getElementById(id)!
    const words = document.querySelector(`[data-turn] a[href="#${id}"]`)!
    const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom })
    const style = getComputedStyle(annotation)
    const active = document.activeElement
    return {
      visible: annotation.checkVisibility() && annotation.getBoundingClientRect().height > 0,
      isOpen: annotation.matches(':popover-open'),
      isBeside: style.position === 'absolute' && !annotation.matches(':popover-open'),
      isSheet: style.position === 'fixed',
      box: boxOf(annotation.getBoundingClientRect()),
      lines: Array.from(words.getClientRects()).map(boxOf),
      textTop: words.getBoundingClientRect().top + scrollY,
      window: { width: document.documentElement.clientWidth, height: innerHeight },
      focus: active === words ? 'words' : annotation.contains(active) ? 'annotation' : 'elsewhere',
      openCards: document.querySelectorAll(':popover-open').length,
    } as const
  }, id)
}

/**
 * Opens a page and ends the wait for its typeface. On a busy machine it can come too late for the first paint, and WebKit gives
 * text in the fonts that stand in for it no height where the system has none of them.
 */
export async function openInTypeface(reader: Reader, url: string): Promise<void> {
  await reader.open(url)
  await reader.run(async () => {
    await document.fonts.ready
    const { style } = document.documentElement
    if (style.visibility === '' && !style.getPropertyValue('--font-face')) return
    style.visibility = ''
    style.removeProperty('--font-face')
    document.dispatchEvent(new Event('view'))
  }, undefined)
}

/** Brings the words of an annotation to the middle of the window, with nothing open and the mouse elsewhere. */
export async function approach(reader: Reader, id: string): Promise<AnnotationState> {
  await reader.point(2, 2)
  await reader.run((id) => {
    const active = document.activeElement
    if (active instanceof HTMLElement) active.blur()
    document.querySelector(`[data-turn] a[href="#${id}"]`)!.scrollIntoView({ block: 'center' })
  }, id)
  return settled(reader, id)
}

/** Waits until no card is open, or for longer than one takes to close, and then until nothing moves. */
async function settled(reader: Reader, id: string): Promise<AnnotationState> {
  await until(reader, id, ({ openCards }) => openCards === 0, 450)
  return still(reader, id)
}

/** Looks at an annotation until it is the same twice. */
export function still(reader: Reader, id: string): Promise<AnnotationState> {
  let before = ''
  return until(reader, id, (state) => {
    const now = JSON.stringify(state)
    const isSame = now === before
    before = now
    return isSame
  })
}

/** Looks at an annotation until it is as expected, or for some time. Returns what was seen last. */
export async function until(
  reader: Reader,
  id: string,
  isExpected: (state: AnnotationState) => boolean,
  timeMs = 3000,
): Promise<AnnotationState> {
  for (const end = Date.now() + timeMs; ; await rest(30)) {
    const state = await stateOf(reader, id)
    if (isExpected(state) || Date.now() > end) return state
  }
}

/** Notes on the page how long it takes from the pointer's coming to the words to the opening of their card. */
export function timeOpening(reader: Reader, id: string): Promise<void> {
  return reader.run((id) => {
    let came: number | undefined
    document
      .querySelector(`[data-turn] a[href="#${id}"]`)!
      .addEventListener('pointerover', () => (came ??= performance.now()))
    document.getElementById(id)!.addEventListener(
      'beforetoggle',
      () => {
        const patience = performance.now() - (came ?? performance.now())
        document.documentElement.dataset['patience'] ??= String(patience)
      },
      { once: true },
    )
  }, id)
}

/** Sets the focus on the stop before the words, as a reader who has come there by the Tab key. */
export async function focusBefore(reader: Reader, id: string): Promise<void> {
  await reader.run((id) => {
    const stops = Array.from(document.querySelectorAll<HTMLElement>('a[href]')).filter(
      (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
    )
    const at = stops.findIndex((stop) => stop.matches(`[data-turn] a[href="#${id}"]`))
    stops[at - 1]?.focus({ preventScroll: true })
  }, id)
}

/** Applies the rules for paper to the screen. */
export function asOnPaper(reader: Reader): Promise<void> {
  return reader.run(() => {
    dispatchEvent(new Event('beforeprint'))
    const visit = (rules: CSSRuleList) => {
      for (const rule of Array.from(rules)) {
        if (rule instanceof CSSMediaRule) {
          const { mediaText } = rule.media
          if (/^print$/.test(mediaText)) rule.media.mediaText = 'all'
          else if (mediaText.startsWith('screen')) rule.media.mediaText = 'print'
        }
        if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList)
      }
    }
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
      visit(sheet.cssRules)
  }, undefined)
}

export function rest(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/** The middle of a box. */
export function middle({ left, top, right, bottom }: Box): [number, number] {
  return [(left + right) / 2, (top + bottom) / 2]
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right - 0.5 &&
    b.left < a.right - 0.5 &&
    a.top < b.bottom - 0.5 &&
    b.top < a.bottom - 0.5
  )
}
