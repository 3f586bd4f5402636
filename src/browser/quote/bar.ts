import { messages } from 'virtual:messages/quote'
import css from '#styles/quote.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { type CopyButton, copyButton } from '#browser/copy-button.ts'
import { createElement } from '#browser/create-element.ts'
import { placeBar } from './place-bar.ts'

/** What the toolbar offers. */
export type BarAction = 'highlight' | 'quote' | 'cite' | 'link' | 'embed' | 'share'

/** What the toolbar is for: selected words, or a whole paragraph. */
export type BarSubject = {
  address: string
  /** The paragraph with the words, or with the last of them. */
  paragraph: HTMLElement
  isWhole: boolean
  /** Whether others can open it: if not, it can be neither embedded nor shared. */
  isPublic: boolean
  /** Where the words are in the window. */
  area: () => DOMRect
}

/** The toolbar for selected words or a paragraph. */
export type Bar = {
  show(subject: BarSubject): void
  hide(): void
  /** Says in the toolbar that an action has copied something, or that it could not. */
  report(action: BarAction, message: string, hasCopied: boolean): void
  /** Whether it is shown for selected words. */
  offersWords(): boolean
}

/**
 * Creates the toolbar. It takes the focus only if the Tab key is pressed while nothing has it. Escape, a click elsewhere or the end of
 * the selection hides it.
 */
export function quoteBar(act: (action: BarAction) => Promise<void>): Bar {
  adoptStyle(css)
  let subject: BarSubject | undefined
  const name = createElement('bdi', {})
  const status = createElement('span', { role: 'status' })
  const bar = createElement('div', { class: 'quote-bar', role: 'toolbar', popover: 'manual' }, name)
  const buttons = {
    highlight: copyButton(messages.highlight, '', 'm'),
    quote: copyButton(messages.copyQuotation, messages.copied, 'q'),
    cite: copyButton(messages.cite, '', 'c'),
    link: copyButton(messages.copyLink, messages.copied, 'l'),
    embed: copyButton(messages.embed, messages.copied),
    share: copyButton(messages.share, ''),
  } satisfies Record<BarAction, CopyButton>
  for (const [action, { button }] of Object.entries(buttons)) {
    // Otherwise the selection would be lost before the click.
    button.addEventListener('pointerdown', (event) => event.preventDefault())
    button.addEventListener('click', () => void act(action as BarAction))
    if (action !== 'share' || 'share' in navigator) bar.append(button)
  }
  buttons.embed.button.classList.add('embed')
  bar.append(status)

  const place = () => subject && placeBar(bar, subject.area())
  const reset = () => {
    status.textContent = ''
    bar.classList.remove('failed')
    for (const one of Object.values(buttons)) one.reset()
  }
  const hide = () => {
    if (bar.matches(':popover-open')) bar.hidePopover()
    bar.remove()
    reset()
    subject = undefined
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
    const isInText = document.activeElement === document.body
    if (event.key !== 'Tab' || event.shiftKey || !subject || !isInText) return
    event.preventDefault()
    buttons.highlight.button.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (subject?.isWhole && target instanceof Node && !bar.contains(target)) hide()
  })
  addEventListener('scroll', place, { passive: true })
  addEventListener('resize', place)

  return {
    show(shown) {
      if (subject?.address !== shown.address || subject.isWhole !== shown.isWhole) reset()
      subject = shown
      name.textContent = shown.address
      bar.setAttribute('aria-label', messages.toolbar(shown.address))
      const { paragraph, isWhole, isPublic } = shown
      buttons.embed.button.hidden = !isWhole || !isPublic
      buttons.share.button.hidden = !isPublic
      // The Tab key goes from the address of a paragraph to its tools, and only then to its links.
      if (isWhole && paragraph.previousElementSibling !== bar) paragraph.before(bar)
      if (!isWhole && paragraph.nextElementSibling !== bar) paragraph.after(bar)
      if (!bar.matches(':popover-open')) bar.showPopover()
      place()
    },
    hide,
    report(action, message, hasCopied) {
      reset()
      status.textContent = message
      bar.classList.toggle('failed', !hasCopied)
      if (hasCopied) buttons[action].confirm()
      place()
    },
    offersWords: () => subject !== undefined && !subject.isWhole,
  }
}
