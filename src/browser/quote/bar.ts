import { messages } from 'virtual:messages/quote'
import { createElement } from '#browser/create-element.ts'

/** The toolbar beside selected words or a paragraph. */
export type Bar = {
  /**
   * @param after the paragraph, or its address, after which it is inserted, so that the Tab key reaches it from there.
   * @param whole whether it is for a whole paragraph and not for selected words.
   */
  show(address: string, after: HTMLElement, place: DOMRect, whole: boolean): void
  hide(): void
  /** Whether it is shown for selected words. */
  offersWords(): boolean
}

export type BarActions = Record<'quote' | 'link' | 'cite' | 'embed' | 'share', () => Promise<void>>

/** Creates the toolbar. It never takes the focus. Escape, a click elsewhere or the end of the selection hides it. */
export function quoteBar(actions: BarActions): Bar {
  let whole = false
  const button = (label: string, action: () => Promise<void>, key = '') => {
    const made = createElement(
      'button',
      { type: 'button', ...(key && { 'aria-keyshortcuts': key }) },
      label,
    )
    // Otherwise the selection would be lost before the click.
    made.addEventListener('pointerdown', (event) => event.preventDefault())
    made.addEventListener('click', () => void action())
    return made
  }
  const embed = button(messages.embed, actions.embed)
  const link = button(messages.copyLink, actions.link, 'c')
  const name = createElement('bdi', {})
  const bar = createElement(
    'div',
    { class: 'quote-bar', role: 'toolbar', popover: 'manual' },
    name,
    button(messages.copyQuotation, actions.quote, 'q'),
    link,
    button(messages.cite, actions.cite, 'Shift+C'),
    embed,
  )
  if ('share' in navigator) bar.append(button(messages.share, actions.share))

  const hide = () => {
    if (bar.matches(':popover-open')) bar.hidePopover()
    bar.remove()
  }
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide())
  document.addEventListener('pointerdown', ({ target }) => {
    if (whole && target instanceof Node && !bar.contains(target)) hide()
  })

  return {
    show(address, after, place, isWhole) {
      whole = isWhole
      name.textContent = address
      bar.setAttribute('aria-label', messages.toolbar(address))
      embed.hidden = !whole
      link.hidden = whole
      after.after(bar)
      if (!bar.matches(':popover-open')) bar.showPopover()
      positionBar(bar, place)
    },
    hide,
    offersWords: () => !whole && bar.isConnected,
  }
}

/** Places it above the words if there is room, otherwise below. On a small screen the style sheet places it at the bottom. */
function positionBar(bar: HTMLElement, { left, right, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = bar
  const gap = 8
  const { clientWidth } = document.documentElement
  const x = Math.max(gap, Math.min((left + right - width) / 2, clientWidth - width - gap)) + scrollX
  const above = top - height - gap
  const below = Math.min(bottom + gap, innerHeight - height - gap)
  const isRightToLeft = getComputedStyle(bar).direction === 'rtl'
  bar.style.setProperty('--x', `${isRightToLeft ? clientWidth - width - x : x}px`)
  bar.style.setProperty('--y', `${(above > gap ? above : below) + scrollY}px`)
}
