import { messages } from 'virtual:messages/quote'
import { announce } from '#browser/announce.ts'
import { type Bar, type BarAction, type BarSubject, quoteBar } from './bar.ts'
import { citationsOf, preferredCitation } from './citations.ts'
import { copy } from './clipboard.ts'
import { currentParagraph } from './paragraph-in-view.ts'
import { attributedQuotation, citedQuotation, type CopiedText } from './quotation.ts'
import { type CitableQuotation, quoteWords } from './quote-words.ts'
import { type Excerpt, excerptOf, excerptsIn } from './selected-words.ts'

let bar: Bar | undefined
let current: CitableQuotation | undefined
let currentExcerpts: readonly Excerpt[] = []

/** Words to quote, and where they are in the window. */
type Chosen = { excerpts: readonly Excerpt[]; isWhole: boolean; area: BarSubject['area'] }

/** Shows the toolbar for the selected words, or hides it if none are selected. */
export async function offerQuotation(): Promise<void> {
  const chosen = selectedWords()
  if (!chosen) {
    if (bar?.offersWords()) bar.hide()
    return
  }
  if (await load(chosen)) show(chosen)
  else bar?.hide()
}

/**
 * Handles a key for the selected words or the current paragraph: `q` copies a quotation, `Q` the same with a citation, `l` a link;
 * `c` opens citations; `m` highlights, and pressed again goes to the note.
 */
export async function handleKey(key: string): Promise<void> {
  if (document.querySelector(':modal')) return
  const selected = selectedWords()
  if (/m/i.test(key) && !selected && focusOpenNote()) return
  const chosen = selected ?? wholeParagraph(currentParagraph())
  if (!chosen || chosen.excerpts.length === 0) return announce(messages.nothingToQuote)
  if (!(await load(chosen))) return announce(messages.notLoaded)
  if (/c/i.test(key)) return act('cite')
  if (/m/i.test(key)) return highlight(true)
  show(chosen)
  if (key === 'Q') await copyCited()
  else await act(key === 'q' ? 'quote' : 'link')
}

/** Handles a click on the address of a paragraph, which copies it, or on a link to citations. */
export async function handleClick(link: HTMLElement): Promise<void> {
  if ('cite' in link.dataset) {
    const { citeExchange } = await import('#browser/cite/cite-dialog.ts')
    return citeExchange(Number(link.dataset['cite']))
  }
  const address = link.textContent.trim()
  const copied = await copy((link as HTMLAnchorElement).href)
  const message = copied ? messages.linkCopied(address) : messages.linkInAddressBar(address)
  const chosen = wholeParagraph(link.parentElement?.querySelector<HTMLElement>(':scope > p'))
  if (!chosen || !(await load(chosen))) return announce(message)
  show(chosen)
  bar?.report('link', message, copied)
  // The browser has moved the focus into the paragraph, past its tools.
  if (document.activeElement === document.body) link.focus({ preventScroll: true })
}

async function act(action: BarAction): Promise<void> {
  if (!current) return
  const { address, link, embed, data } = current
  if (action === 'quote')
    await copyAndReport(
      action,
      attributedQuotation(current, data),
      messages.quotationCopied(address),
      messages.quotationNotCopied(address),
    )
  else if (action === 'link')
    await copyAndReport(
      action,
      { plain: link },
      messages.linkCopied(address),
      messages.linkNotCopied(address),
    )
  else if (action === 'embed' && embed !== undefined)
    await copyAndReport(
      action,
      { plain: iframeHtml(embed, current) },
      messages.embedCodeCopied(address),
      messages.embedCodeNotCopied(address),
    )
  else if (action === 'share')
    await navigator.share({ title: data.title, url: link }).catch(() => undefined)
  else if (action === 'highlight') await highlight(false)
  else if (action === 'cite') {
    const { citeWords } = await import('#browser/cite/cite-dialog.ts')
    citeWords(current)
  }
}

/** Copies the quotation with its citation in the style that the reader used last. */
async function copyCited(): Promise<void> {
  if (!current) return
  const styles = citationsOf(current).filter(({ format }) => format.referredToBy !== undefined)
  const citation = preferredCitation(styles)
  if (!citation) return
  await copyAndReport(
    'quote',
    citedQuotation(current, current.data, citation),
    messages.citedQuotationCopied(current.address, citation.format.label),
    messages.quotationNotCopied(current.address),
  )
}

async function copyAndReport(
  action: BarAction,
  { plain, rich }: CopiedText,
  success: string,
  failure: string,
): Promise<void> {
  const copied = await copy(plain, rich)
  bar?.report(action, copied ? success : failure, copied)
}

/** Highlights the words. They are no longer selected then, which hides the toolbar. */
async function highlight(isByKey: boolean): Promise<void> {
  if (!current) return
  try {
    const { highlightWords } = await import('#browser/highlights/highlight-words.ts')
    bar?.hide()
    await highlightWords(currentExcerpts, current.data.edition, isByKey)
  } catch (error) {
    reportError(error)
    announce(messages.notHighlighted)
  }
}

/** Moves the focus to the note of the highlight that is open. Returns whether one is. */
function focusOpenNote(): boolean {
  const note = document.querySelector<HTMLElement>('.own-panel textarea')
  note?.focus({ preventScroll: true })
  return note !== null
}

/** Loads what is needed to quote words. Returns whether there are words, and the data could be loaded. */
async function load({ excerpts, isWhole }: Chosen): Promise<boolean> {
  currentExcerpts = excerpts
  current = await quoteWords(excerpts, isWhole).catch(() => undefined)
  return current !== undefined
}

function show({ excerpts, isWhole, area }: Chosen): void {
  const paragraph = excerpts.at(-1)?.paragraph
  if (!current || !paragraph) return
  bar ??= quoteBar(act)
  const { address, url } = current
  bar.show({ address, paragraph, isWhole, isPublic: url !== undefined, area })
}

function wholeParagraph(paragraph: HTMLElement | null | undefined): Chosen | undefined {
  const excerpt = paragraph && excerptOf(paragraph)
  if (!excerpt) return undefined
  return { excerpts: [excerpt], isWhole: true, area: () => paragraph.getBoundingClientRect() }
}

function selectedWords(): Chosen | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  return { excerpts: excerptsIn(range), isWhole: false, area: () => range.getBoundingClientRect() }
}

/** The HTML of a frame for another site. */
function iframeHtml(src: string, { address, data }: CitableQuotation): string {
  const frame = document.createElement('iframe')
  frame.src = src
  frame.title = messages.frameTitle(address, data.title)
  frame.width = '600'
  frame.height = '320'
  frame.loading = 'lazy'
  return frame.outerHTML
}
