import { messages } from 'virtual:messages/cite'
import { announce } from '#browser/announce.ts'
import { copyButton } from '#browser/copy-button.ts'
import { createElement } from '#browser/create-element.ts'
import { copy } from '#browser/quote/clipboard.ts'

/** Adds a button to each citation on the page about citing an exchange. */
export function offerCitations(): void {
  for (const citation of document.querySelectorAll<HTMLElement>('[data-citation]')) {
    const style = citation.closest('dl > div')?.querySelector('dt')?.textContent ?? ''
    const reference = citation.closest('section')?.querySelector('h2')?.textContent ?? ''
    const isShort = citation.closest('.short-form') !== null
    const copying = copyButton(isShort ? messages.copyShort : messages.copy, messages.copied)
    const { button } = copying
    button.setAttribute(
      'aria-label',
      (isShort ? messages.copyShortOf : messages.copyStyle)(style, reference),
    )
    button.addEventListener('click', () => {
      const text = citation.textContent
      const isFile = citation.matches('pre')
      const rich = isFile
        ? undefined
        : createElement('p', {}, ...citation.cloneNode(true).childNodes).outerHTML
      void copy(text, rich).then((copied) => {
        if (copied) copying.confirm()
        announce(copied ? messages.copied : messages.notCopied)
      })
    })
    citation.after(' ', button)
  }
}
