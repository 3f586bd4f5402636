import css from '#styles/quote.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { announce } from '#browser/site.ts'
import { type Bar, quoteBar } from './bar.ts'
import { copy } from './clipboard.ts'
import { plainQuotation, richQuotation } from './quotation.ts'
import { type Chosen, quoteWords } from './quote-words.ts'
import { addressOf, type Excerpt, excerptOf, excerptsIn } from './selected-words.ts'

let bar: Bar | undefined
let chosen: Chosen | undefined

/** Offers to quote what is selected; takes the offer back where nothing is. */
export async function offer(): Promise<void> {
  const range = selectedRange()
  if (!range) {
    if (bar?.offersWords()) bar.hide()
    return
  }
  await prepare(excerptsIn(range), false, range.getBoundingClientRect())
}

/** `q` copies a quotation, `c` a link, `C` opens the citations: of what is selected, else of the paragraph in hand. */
export async function press(key: string): Promise<void> {
  const range = selectedRange()
  const paragraph = range ? undefined : paragraphInHand()
  if (range) await prepare(excerptsIn(range), false, range.getBoundingClientRect())
  else if (paragraph) await prepareParagraph(paragraph)
  else return
  if (key === 'q') await actions.quote()
  else if (key === 'c') await actions.link()
  else await actions.cite()
}

/** The address of a paragraph, or a link to citations, was chosen. */
export async function choose(link: HTMLElement): Promise<void> {
  if ('cite' in link.dataset) {
    const { citeExchange } = await import('../cite/panel.ts')
    return citeExchange(Number(link.dataset['cite']))
  }
  const address = link.textContent.trim()
  const copied = await copy((link as HTMLAnchorElement).href)
  announce(
    copied ? `Link to ${address} copied` : `The address bar now holds the link to ${address}`,
  )
  const paragraph = link.parentElement?.querySelector<HTMLElement>(':scope > p')
  if (paragraph) await prepareParagraph(paragraph)
}

const actions = {
  quote: () =>
    put('Quotation', (one) => [plainQuotation(one, one.data), richQuotation(one, one.data)]),
  link: () => put('Link', ({ url }) => [url]),
  embed: () => put('Frame', (one) => [frameOf(one)]),
  cite: async () => {
    const { citeWords } = await import('../cite/panel.ts')
    if (chosen) citeWords(chosen)
  },
  share: async () => {
    if (chosen)
      await navigator.share({ title: chosen.data.title, url: chosen.url }).catch(() => undefined)
  },
}

async function put(what: string, make: (one: Chosen) => [string, string?]): Promise<void> {
  if (!chosen) return
  const { address } = chosen
  const copied = await copy(...make(chosen))
  announce(
    copied ? `${what} of ${address} copied` : `${what} of ${address} could not be copied here`,
  )
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
    chosen = await quoteWords(excerpts, whole)
  } catch {
    chosen = undefined
  }
  const last = excerpts.at(-1)
  if (!chosen || !last) return bar?.hide()
  adoptStyle(css)
  bar ??= quoteBar(actions)
  bar.show(chosen.address, last.paragraph, place, whole)
}

/** The focused paragraph, or the one that the address of the page names. */
function paragraphInHand(): HTMLElement | undefined {
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

/** A frame for another site, as HTML. */
function frameOf({ embed, address, data }: Chosen): string {
  const frame = document.createElement('iframe')
  frame.src = embed
  frame.title = `${address}, ${data.title}`
  frame.width = '600'
  frame.height = '320'
  frame.loading = 'lazy'
  return frame.outerHTML
}
