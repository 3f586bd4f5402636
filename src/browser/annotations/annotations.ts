import { messages } from 'virtual:messages/start'
import { fragmentId } from '#browser/fragment.ts'
import { showInMargin } from './margin.ts'
import { annotationOf, markOf, marksOf } from './marks.ts'

/**
 * Shows the notes of each exchange in the margin, if there is room, and loads the cards at the reader’s first movement. Without
 * this script, annotations are endnotes.
 */
export function showAnnotations(): void {
  const exchanges = [...document.querySelectorAll<HTMLElement>('.exchange')]
  for (const exchange of exchanges) nameNotes(exchange)
  showInMargin(exchanges)
  for (const type of ['pointerover', 'pointerdown', 'focusin', 'keydown', 'scroll'])
    addEventListener(type, begin, { once: true, passive: true, capture: true })
  if (document.getElementById(fragmentId())?.matches('.annotation')) void loadCards()
  document.addEventListener('click', choose)
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    chosen = undefined
    hasEscaped = true
  })
  // Browsers that open annotations on hover by themselves leave them to the cards.
  document.addEventListener('interest', (event) => event.preventDefault(), true)
}

/**
 * Loads the cards, which then catch up with what the reader has done meanwhile. They are requested after whatever else the
 * movement is for: the first hits of a search would wait for them.
 */
function begin(event: Event): void {
  if (cards) return
  const load = async () => {
    const { catchUp } = await loadCards()
    if (!hasEscaped) catchUp(event)
  }
  setTimeout(() => void load())
}

/** Names the notes for screen readers, and says at the words which note they have. */
function nameNotes(exchange: HTMLElement): void {
  for (const note of exchange.querySelectorAll<HTMLElement>('li.annotation')) {
    const label = note.querySelector('b')?.textContent.replace(/\p{P}+$/u, '') ?? ''
    const { n = '', kind } = note.dataset
    note.ariaLabel = messages.note(n, label, kind !== undefined)
    for (const mark of marksOf(note)) mark.setAttribute('aria-describedby', note.id)
  }
}

/** The cards, once they have loaded. */
let cards: typeof import('./cards.ts') | undefined

/** The words that were chosen while the cards were loading. */
let chosen: HTMLAnchorElement | undefined

/** Whether Escape was pressed while the cards were loading, and nothing was chosen since: then none opens by itself. */
let hasEscaped = false

/** Opens the annotation of words that are clicked, also before the cards have loaded. */
function choose(event: MouseEvent): void {
  const words = markOf(event.target)
  if (!words || !annotationOf(words)) return
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  const enter = event.detail === 0
  // Synchronously if possible: Escape pressed immediately afterwards must find the card open.
  if (cards) return void cards.chooseCard(words, enter)
  chosen = words
  hasEscaped = false
  loadCards()
    .then(({ chooseCard }) => {
      if (chosen !== words) return
      chosen = undefined
      void chooseCard(words, enter)
    })
    // Without a network, the style sheet shows the annotation that is the target of the URL.
    .catch(() => (location.hash = words.hash))
}

async function loadCards() {
  return (cards = await import('./cards.ts'))
}
