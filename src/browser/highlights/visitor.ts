import { messages } from 'virtual:messages/highlights'
import css from '#styles/highlight-panel.css?inline'
import { actionButton } from '#browser/action-button.ts'
import { adoptStyle } from '#browser/adopt-style.ts'
import { announce } from '#browser/announce.ts'
import { createElement } from '#browser/create-element.ts'
import { loadCiteData } from '#browser/quote/cite-data.ts'
import { placeBar } from '#browser/quote/place-bar.ts'
import { changed, type Highlight, wordsOf } from '#highlights/highlight.ts'
import { highlightIn } from '#highlights/share-link.ts'
import { pageParagraphs, rangeOf } from './page-paragraphs.ts'
import { paintVisitor } from './paint.ts'
import { placeHighlights, type PlacedHighlight } from './place-highlights.ts'
import { referenceOf } from './reference.ts'

let bar: HTMLElement | undefined

/**
 * Shows the highlight that a link carries, and who may have written it: anybody. Its words are looked up in the text, so that a link
 * cannot put others into it. The reader may keep it.
 *
 * @param fragment the fragment of the page’s address.
 */
export async function showVisitor(fragment: string): Promise<void> {
  dismiss()
  const highlight = await highlightIn(fragment)
  if (!highlight) return announce(messages.damagedLink, 12_000)
  const { edition } = await loadCiteData(highlight.parts[0]!.exchange).catch(() => ({
    edition: undefined,
  }))
  if (edition !== undefined && edition !== highlight.edition)
    return announce(messages.otherEdition, 12_000)
  const [placed] = placeHighlights([{ ...highlight, base: '' }], pageParagraphs())
  adoptStyle(css)
  if (placed) paintVisitor({ style: highlight.style, parts: placed.parts })
  show(highlight, placed)
}

function show(highlight: Highlight, placed: PlacedHighlight | undefined): void {
  const { note } = highlight
  const reference = referenceOf(highlight)
  const isHere = placed !== undefined && placed.parts.length === highlight.parts.length
  const keep = actionButton(messages.keep, () => void keepHighlight(highlight))
  const close = actionButton(messages.dismiss, leave)
  const name = note === '' ? messages.visitorHighlight(reference) : messages.visitor(reference)
  bar = createElement(
    'section',
    {
      class: 'own-panel visitor',
      popover: 'manual',
      tabindex: '-1',
      'aria-label': name,
      'data-apparatus': '',
    },
    createElement('h2', {}, name),
    createElement('p', { class: 'about' }, messages.visitorAbout),
    ...(isHere
      ? []
      : [
          createElement('p', {}, messages.visitorWordsMissing),
          createElement('blockquote', { dir: 'auto' }, wordsOf(highlight)),
        ]),
    ...(note === '' ? [] : [createElement('p', { class: 'note', dir: 'auto' }, note)]),
    createElement('p', { class: 'actions' }, keep, close),
  )
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave()
  })
  const paragraph = placed?.parts.at(-1)?.paragraph.element
  if (paragraph) paragraph.after(bar)
  else document.body.append(bar)
  bar.showPopover()
  scrollTo(placed)
  bar.focus({ preventScroll: true })
}

/** Brings the words to the upper third of the window, above the note. */
function scrollTo(placed: PlacedHighlight | undefined): void {
  const [first] = placed?.parts ?? []
  if (!first || !bar) return
  const area = () => {
    const { startContainer, startOffset } = rangeOf(first.paragraph, first.start, first.end)
    const range = new Range()
    range.setStart(startContainer, startOffset)
    return range.getBoundingClientRect()
  }
  const { top } = area()
  if (top < 0 || top > innerHeight / 2) scrollBy(0, top - innerHeight / 3)
  placeBar(bar, area())
}

async function keepHighlight(highlight: Highlight): Promise<void> {
  const [{ putHighlight, importHighlights }, { showHighlights }] = await Promise.all([
    import('./store.ts'),
    import('./show.ts'),
  ])
  await showHighlights()
  const report = await importHighlights([highlight])
  // Where storage is refused, it lasts as long as the page, and the reader is told.
  const isStored = report !== undefined || (await putHighlight(changed(highlight, {})))
  leave()
  if (isStored) announce(messages.kept)
}

/** Closes the note, and takes it out of the address of the page. */
function leave(): void {
  dismiss()
  history.replaceState(history.state, '', location.pathname + location.search)
}

function dismiss(): void {
  bar?.remove()
  bar = undefined
  paintVisitor()
}
