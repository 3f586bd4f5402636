import { messages } from 'virtual:messages/highlights'
import css from '#styles/highlight-panel.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { announce } from '#browser/announce.ts'
import { placeBar } from '#browser/quote/place-bar.ts'
import { changed, type Highlight, type HighlightStyle } from '#highlights/highlight.ts'
import { isPrivateWindow } from './device-storage.ts'
import { rememberStyle } from './highlight-words.ts'
import { panelParts } from './panel-parts.ts'
import { rechoose } from './rechoose.ts'
import { referenceOf } from './reference.ts'
import { copyShareLink } from './share.ts'
import { areaOf, shownHighlight } from './show.ts'
import { highlightWith } from './known.ts'
import { onChange, putHighlight, removeHighlight } from './store.ts'
import { textSaver } from './text-saver.ts'

/** What the panel shows: the highlight as it was when the panel opened, and as it was last stored. */
let shown: { opened: Highlight; saved: Highlight } | undefined

const parts = panelParts({
  chooseStyle: (style) => void chooseStyle(style),
  typeNote: () => saver.schedule(),
  leaveNote: () => void saver.flush(),
  copyLink: () => void copyLink(),
  changeWords,
  remove: () => void remove(),
  undo: () => void undo(),
  close: () => close(true),
})
const { panel, note } = parts
const saver = textSaver(saveNote)

adoptStyle(css)
onChange(update)
addEventListener('scroll', place, { passive: true })
addEventListener('resize', place)
addEventListener('pagehide', () => void saver.flush())
document.addEventListener('visibilitychange', () => void saver.flush())
document.addEventListener('keydown', (event) => {
  if (!shown || event.defaultPrevented) return
  if (event.key === 'Escape') {
    event.preventDefault()
    close(panel.contains(document.activeElement))
  }
  const isInText = document.activeElement === document.body
  if (event.key !== 'Tab' || event.shiftKey || !isInText) return
  event.preventDefault()
  note.focus()
})
document.addEventListener('pointerdown', ({ target }) => {
  const isElsewhere = target instanceof Element && !target.closest('.own-panel, [data-highlight]')
  if (shown && isElsewhere) close(false)
})

/**
 * Opens the panel of a highlight.
 *
 * @param takesFocus whether the focus goes to its note.
 * @param message what to say about it.
 */
export function openHighlight(id: string, takesFocus: boolean, message = ''): void {
  const highlight = highlightWith(id)
  if (!highlight) return
  void saver.flush()
  shown = { opened: highlight, saved: highlight }
  parts.show(highlight)
  const paragraph = shownHighlight(id)?.parts.at(-1)?.paragraph.element
  // The Tab key goes from the words to the panel.
  if (paragraph) paragraph.after(panel)
  else document.body.append(panel)
  if (!panel.matches(':popover-open')) panel.showPopover()
  parts.report(message)
  place()
  if (takesFocus) note.focus({ preventScroll: true })
}

function place(): void {
  const area = shown && areaOf(shown.saved.id)
  if (area) placeBar(panel, area)
}

function close(returnsFocus: boolean): void {
  const id = shown?.saved.id
  void saver.flush()
  shown = undefined
  panel.hidePopover()
  panel.remove()
  if (returnsFocus && id !== undefined)
    document
      .querySelector<HTMLElement>(`.own-mark[data-highlight="${id}"]`)
      ?.focus({ preventScroll: true })
}

/** Stores a change, and returns whether that was possible. */
async function save(change: Partial<Pick<Highlight, 'style' | 'note'>>): Promise<boolean> {
  if (!shown) return false
  const { opened, saved } = shown
  // A note that is being typed is one change, however often it is stored.
  const next = changed(opened, { style: saved.style, note: saved.note, ...change })
  shown = { opened, saved: next }
  return putHighlight(next, saved)
}

async function saveNote(): Promise<void> {
  if (!shown || note.value === shown.saved.note || !(await save({ note: note.value }))) return
  parts.report((await isPrivateWindow()) ? messages.privateWindow : messages.noteSaved)
}

async function chooseStyle(style: HighlightStyle): Promise<void> {
  rememberStyle(style)
  await save({ style })
}

async function copyLink(): Promise<void> {
  await saver.flush()
  if (shown) parts.report(await copyShareLink(shown.saved))
}

function changeWords(): void {
  const placed = shown && shownHighlight(shown.saved.id)
  if (!placed) return
  close(false)
  rechoose(placed)
}

async function remove(): Promise<void> {
  await saver.flush()
  if (!shown) return
  const { saved } = shown
  parts.showRemoved(messages.removed(referenceOf(saved)))
  await removeHighlight(saved.id)
}

async function undo(): Promise<void> {
  if (!shown) return
  const { saved } = shown
  await putHighlight(saved)
  openHighlight(saved.id, true, messages.restored)
}

/** Shows what another tab has changed, unless the reader is about to change the same. */
function update(): void {
  if (!shown) return
  const { saved } = shown
  const now = highlightWith(saved.id)
  if (!now) {
    if (!parts.isRemoved()) {
      close(false)
      announce(messages.removed(referenceOf(saved)))
    }
    return
  }
  const isTyping = note.value !== saved.note
  if (isTyping || now.changes.at(-1) === saved.changes.at(-1)) return
  shown = { opened: now, saved: now }
  parts.show(now)
}
