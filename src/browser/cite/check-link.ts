import { messages } from 'virtual:messages/cite'
import { base } from '#browser/base.ts'
import { createElement } from '#browser/create-element.ts'
import type { Quotation } from '#browser/quote/quotation.ts'
import { fragmentOf } from '#verify/proof-link.ts'

/** A link to the page on which quotations are checked. It carries the quotation, if there is one that is not too long. */
export function checkLink(quotation: Quotation | undefined): HTMLElement {
  const fragment = quotation && fragmentOf(withReference(quotation))
  const link = createElement(
    'a',
    { href: `${base}verify/${fragment ?? ''}` },
    fragment === undefined ? messages.check : messages.checkThis,
  )
  return createElement('p', { class: 'check' }, link)
}

/** The words as they stand in the interview, so that not even the quotation marks differ. */
function withReference({ parts, address }: Quotation): string {
  const paragraphs = parts.flatMap((part) => part.paragraphs)
  const words = paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n\n')
  return `${words} (${address})`
}
