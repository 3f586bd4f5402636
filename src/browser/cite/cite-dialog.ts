import { messages } from 'virtual:messages/cite'
import css from '#styles/cite.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { type CopyButton, copyButton } from '#browser/copy-button.ts'
import { createElement } from '#browser/create-element.ts'
import { openDialog } from '#browser/dialog.ts'
import { announce } from '#browser/announce.ts'
import {
  type Citable,
  type Citation,
  citationsOf,
  preferredCitation,
  plainRuns,
  rememberFormat,
} from '#browser/quote/citations.ts'
import { citableAddress, loadCiteData } from '#browser/quote/cite-data.ts'
import { copy } from '#browser/quote/clipboard.ts'
import { citedQuotation, type CopiedText } from '#browser/quote/quotation.ts'
import type { CitableQuotation } from '#browser/quote/quote-words.ts'
import { checkLink } from './check-link.ts'
import { citationForms, fullCopy, shortCopy, styleChoice } from './forms.ts'

/** Opens a dialog with citations of a whole exchange. */
export async function citeExchange(number: number): Promise<void> {
  const data = await loadCiteData(number).catch(() => undefined)
  const author = data?.authors[0]
  if (!data || !author) return announce(messages.notLoaded)
  openCitations({
    data,
    author,
    address: data.whole,
    url: citableAddress(data.path),
  })
}

/** Opens a dialog with citations of a paragraph or of words in it. */
export function citeWords(quotation: CitableQuotation): void {
  openCitations(quotation, quotation)
}

/** @param quotation the words, if words are cited. */
function openCitations(cited: Citable, quotation?: CitableQuotation): void {
  adoptStyle(css)
  const quoted =
    quotation && ((citation: Citation) => citedQuotation(quotation, quotation.data, citation))
  const citations = citationsOf(cited)
  const preferred = preferredCitation(citations)
  const forms = citationForms()
  let shown: Citation | undefined
  let saved = ''
  const save = createElement('a', { class: 'save' }, messages.save)
  const buttons = {
    full: copyButton(messages.copy, messages.copied),
    short: copyButton(messages.copyShort, messages.copied),
    quotation: copyButton(messages.copyWithQuotation, messages.copied),
  } satisfies Record<string, CopyButton>
  const failure = createElement('p', { role: 'status', class: 'failure' })
  const show = (citation: Citation) => {
    shown = citation
    for (const one of Object.values(buttons)) one.reset()
    failure.textContent = ''
    const { format, key, full, short } = citation
    const isFile = format.referredToBy === undefined
    forms.show(citation)
    buttons.short.button.hidden = !short
    buttons.quotation.button.hidden = isFile || !quoted
    save.hidden = !isFile
    URL.revokeObjectURL(saved)
    saved = isFile ? URL.createObjectURL(new Blob([plainRuns(full)], { type: 'text/plain' })) : ''
    save.href = saved
    save.download = `${key}.${format.key}`
  }
  const choose = (citation: Citation) => {
    rememberFormat(citation.format)
    show(citation)
  }
  const copyFrom = async (button: CopyButton, make: (citation: Citation) => CopiedText) => {
    if (!shown) return
    const { plain, rich } = make(shown)
    const copied = await copy(plain, rich)
    if (copied) button.confirm()
    failure.textContent = copied ? '' : messages.notCopied
  }
  const copyFull = () => void copyFrom(buttons.full, fullCopy)
  buttons.full.button.addEventListener('click', copyFull)
  buttons.short.button.addEventListener('click', () => void copyFrom(buttons.short, shortCopy))
  if (quoted)
    buttons.quotation.button.addEventListener(
      'click',
      () => void copyFrom(buttons.quotation, quoted),
    )
  const close = createElement('button', { type: 'button' }, messages.close)
  const dialog = openDialog(
    { class: 'cite-panel', 'aria-labelledby': 'cite-title' },
    close,
    createElement('h2', { id: 'cite-title' }, messages.heading(cited.address)),
    createElement(
      'div',
      { class: 'choice' },
      styleChoice(citations, preferred, choose, copyFull),
      ...forms.elements,
      checkLink(quotation),
    ),
    failure,
    createElement(
      'p',
      { class: 'acts' },
      buttons.full.button,
      buttons.short.button,
      buttons.quotation.button,
      save,
      close,
    ),
    createElement(
      'p',
      { class: 'hint' },
      ...messages.keys<HTMLElement>((key) => createElement('kbd', {}, key)),
    ),
  )
  if (preferred) show(preferred)
  dialog.querySelector<HTMLElement>('input:checked')?.focus()
}
