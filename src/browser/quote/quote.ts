import { messages } from 'virtual:messages/quote'
import css from '#styles/quote.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { announce } from '#browser/announce.ts'
import { type Bar, quoteBar } from './bar.ts'
import { copy } from './clipboard.ts'
import { plainQuotation, richQuotation } from './quotation.ts'
import { type CitableQuotation, quoteWords } from './quote-words.ts'
import { addressOf, type Excerpt, excerptOf, excerptsIn } from './selected-words.ts'

let bar: Bar | undefined
let current: CitableQuotation | undefined

/** Shows the toolbar for the selected words, or hides it if none are selected. */
export async function offerQuotation(): Promise<void> {
  const range = selectedRange()
  if (!range) {
    if (bar?.offersWords()) bar.hide()
    return
  }
  await prepare(excerptsIn(range), false, range.getBoundingClientRect())
}

/** Handles a key for the selected words or the current paragraph: `q` copies a quotation, `c` a link, `C` opens citations. */
export async function handleKey(key: string): Promise<void> {
  const range = selectedRange()
  const paragraph = range ? undefined : currentParagraph()
  if (range) await prepare(excerptsIn(range), false, range.getBoundingClientRect())
  else if (paragraph) await prepareParagraph(paragraph)
  else return
  if (key === 'q') await actions.quote()
  else if (key === 'c') await actions.link()
  else await actions.cite()
}

/** Handles a click on the address of a paragraph, which copies it, or on a link to citations. */
export async function handleClick(link: HTMLElement): Promise<void> {
  if ('cite' in link.dataset) {
    const { citeExchange } = await import('#browser/cite/cite-dialog.ts')
    return citeExchange(Number(link.dataset['cite']))
  }
  const address = link.textContent.trim()
  const copied = await copy((link as HTMLAnchorElement).href)
  announce(copied ? messages.linkCopied(address) : messages.linkInAddressBar(address))
  const paragraph = link.parentElement?.querySelector<HTMLElement>(':scope > p')
  if (paragraph) await prepareParagraph(paragraph)
  // The browser has moved the focus into the paragraph, past its tools.
  if (document.activeElement === document.body) link.focus({ preventScroll: true })
}

const actions = {
  quote: () =>
    copyAndAnnounce(
      (one) => [plainQuotation(one, one.data), richQuotation(one, one.data)],
      messages.quotationCopied,
      messages.quotationNotCopied,
    ),
  link: () => copyAndAnnounce(({ url }) => [url], messages.linkCopied, messages.linkNotCopied),
  embed: () =>
    copyAndAnnounce(
      (one) => [iframeHtml(one)],
      messages.embedCodeCopied,
      messages.embedCodeNotCopied,
    ),
  cite: async () => {
    const { citeWords } = await import('#browser/cite/cite-dialog.ts')
    if (current) citeWords(current)
  },
  share: async () => {
    if (current)
      await navigator.share({ title: current.data.title, url: current.url }).catch(() => undefined)
  },
}

async function copyAndAnnounce(
  format: (one: CitableQuotation) => [text: string, html?: string],
  success: (address: string) => string,
  failure: (address: string) => string,
): Promise<void> {
  if (!current) return
  const { address } = current
  const copied = await copy(...format(current))
  announce(copied ? success(address) : failure(address))
}

async function prepareParagraph(paragraph: HTMLElement): Promise<void> {
  const excerpt = excerptOf(paragraph)
  if (excerpt) await prepare([excerpt], true, paragraph.getBoundingClientRect())
}

async function prepare(
  excerpts: readonly Excerpt[],
  whole: boolean,
  place: DOMRect,
): Promise<void> {
  try {
    current = await quoteWords(excerpts, whole)
  } catch {
    current = undefined
  }
  const last = excerpts.at(-1)
  if (!current || !last) return bar?.hide()
  adoptStyle(css)
  bar ??= quoteBar(actions)
  // For a whole paragraph, Tab goes from its address to its tools, and only then to the links in its words.
  const address = whole && last.paragraph.parentElement?.querySelector<HTMLElement>('.addr')
  bar.show(current.address, address || last.paragraph, place, whole)
}

/** The paragraph that has the focus or is the target of the URL. */
function currentParagraph(): HTMLElement | undefined {
  const row = document.activeElement?.closest('.row')
  const paragraph =
    row?.querySelector<HTMLElement>(':scope > p') ??
    document.querySelector<HTMLElement>('.row > p:target')
  return paragraph && addressOf(paragraph) !== '' ? paragraph : undefined
}

function selectedRange(): Range | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  return selection.getRangeAt(0)
}

/** The HTML of a frame for another site. */
function iframeHtml({ embed, address, data }: CitableQuotation): string {
  const frame = document.createElement('iframe')
  frame.src = embed
  frame.title = messages.frameTitle(address, data.title)
  frame.width = '600'
  frame.height = '320'
  frame.loading = 'lazy'
  return frame.outerHTML
}
