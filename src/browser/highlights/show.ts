import { inLibrary } from 'virtual:library'
import { tellOfFailures } from './failure.ts'
import {
  characterAt,
  pageParagraphs,
  type PageParagraph,
  placeKey,
  rangeOf,
} from './page-paragraphs.ts'
import { paintHighlights } from './paint.ts'
import { placeHighlights, type PlacedHighlight } from './place-highlights.ts'
import { showMoved } from './moved.ts'
import { showMarks } from './marks.ts'
import { linkToMyPage } from './my-link.ts'
import { allHighlights, countHighlights } from './known.ts'
import { loadHighlights, onChange, readHighlightsIn, reloadHighlights } from './store.ts'

let paragraphs: PageParagraph[] = []

/** The highlights on this page. Undefined until they are placed. */
let placed: PlacedHighlight[] | undefined

/** Shows the reader’s highlights on this page, now and whenever they change. */
export const showHighlights: () => Promise<void> = () => (showing ??= start())
let showing: Promise<void> | undefined

async function start(): Promise<void> {
  const page = document.querySelector<HTMLElement>('[data-my]')
  if (page) void import('./my/my-page.ts').then(({ showMyPage }) => showMyPage(page))
  paragraphs = pageParagraphs()
  onChange(show)
  tellOfFailures()
  await paintInSight()
  await loadHighlights()
  const [paragraph] = paragraphs
  if (inLibrary && paragraph) {
    const { adoptMoved } = await import('./adopt-moved.ts')
    if (await adoptMoved(paragraph.exchange).catch(() => false)) await reloadHighlights()
  }
  document.addEventListener('click', openClicked)
  addEventListener('resize', () => void placeMarks())
  document.addEventListener('view', () => void placeMarks())
  // Reading `ready` makes the browser lay out the page at once.
  if (document.fonts.status === 'loading') void document.fonts.ready.then(placeMarks)
  await afterFrame()
  if (placedHighlights().some(({ missing }) => missing.length > 0)) {
    const { findMissing } = await import('./find-missing.ts')
    await findMissing()
  }
}

function show(): void {
  placed = undefined
  paintHighlights(placedHighlights())
  linkToMyPage(countHighlights() > 0)
  void placeMarks()
}

/** Paints the words in sight: to read a thousand highlights would keep the reader waiting. */
async function paintInSight(): Promise<void> {
  const near = paragraphs.filter(({ element }) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
  const found = near.length > 0 ? await readHighlightsIn(near.map(placeKey)) : []
  if (found.length === 0) return
  paintHighlights(placeHighlights(found, near))
  await afterFrame()
}

/** From this number on, marks are placed in one exchange after another. */
const many = 100

/** The highlights on this page, in the order of the text. */
function placedHighlights(): PlacedHighlight[] {
  return (placed ??= placeHighlights(allHighlights(), paragraphs))
}

/** The highlight with an id, as it is on this page. */
export function shownHighlight(id: string): PlacedHighlight | undefined {
  return placedHighlights().find(({ highlight }) => highlight.id === id)
}

/** Where the words of a highlight are in the window; undefined if they are not on this page. */
export function areaOf(id: string): DOMRect | undefined {
  const parts = shownHighlight(id)?.parts
  const [first, last] = [parts?.[0], parts?.at(-1)]
  if (!first || !last) return undefined
  const range = new Range()
  const { startContainer, startOffset } = rangeOf(first.paragraph, first.start, first.end)
  const { endContainer, endOffset } = rangeOf(last.paragraph, last.start, last.end)
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.getBoundingClientRect()
}

/** How often the marks were to be placed. */
let turn = 0

/** Places the marks after the next frame. The words are painted in it: they need no layout. */
async function placeMarks(): Promise<void> {
  const own = ++turn
  await afterFrame()
  if (own !== turn) return
  const placed = placedHighlights()
  showMoved(placed)
  if (placed.length <= many) return showMarks(placed)
  for (const exchange of document.querySelectorAll('.exchange')) {
    await nextTask()
    if (own !== turn) return
    showMarks(placed, exchange)
  }
}

/** Waits until a frame has been painted. */
async function afterFrame(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await nextTask()
}

/** Lets the browser do what else there is to do. */
function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}

/** The highlights at a point of the window, the shortest first. */
function highlightsAt(x: number, y: number): PlacedHighlight[] {
  const place = characterAt(paragraphs, x, y)
  if (!place) return []
  const isHit = ({ parts }: PlacedHighlight) =>
    parts.some(
      ({ paragraph, start, end }) =>
        paragraph === place.paragraph && start <= place.at && place.at <= end,
    )
  return placedHighlights()
    .filter(isHit)
    .sort((one, other) => lengthOf(one) - lengthOf(other))
}

function lengthOf({ parts }: PlacedHighlight): number {
  return parts.reduce((length, { start, end }) => length + end - start, 0)
}

/** Opens the highlight whose words, mark or note is clicked. Links and selected words keep their own meaning. */
function openClicked(event: MouseEvent): void {
  const target = event.target as Element
  const id = target.closest<HTMLElement>('[data-highlight]')?.dataset['highlight']
  const isText = target.closest('[data-turn] .row > p') && !target.closest('a, button')
  const [found] =
    id === undefined && isText && getSelection()?.isCollapsed !== false
      ? highlightsAt(event.clientX, event.clientY)
      : []
  const opened = id ?? found?.highlight.id
  if (opened === undefined || target.closest('.pin, .close')) return
  event.preventDefault()
  const isByKey = event.detail === 0
  void import('./panel.ts').then(({ openHighlight }) => openHighlight(opened, isByKey))
}
