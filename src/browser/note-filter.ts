import type { NoteKind } from '#model/note.ts'
import css from '#styles/note-kinds.css?inline'
import { adoptStyle } from './adopt-style.ts'
import { readStored, writeStored } from './storage.ts'

const key = 'hidden-notes'

/**
 * Hides the kinds of notes that the reader does not want, on all pages. Hidden notes and their marks get the class
 * `unwanted`, which the style sheet hides. On the page of all notes, loads the checkboxes that choose the kinds.
 */
export function filterNotes(): void {
  const place = document.querySelector<HTMLElement>('[data-note-choice]')
  onHiddenKinds((hidden) => {
    if (hidden.size > 0) adoptStyle(css)
    for (const note of document.querySelectorAll<HTMLElement>('main [data-kind]'))
      note.classList.toggle('unwanted', hidden.has(note.dataset['kind'] as NoteKind))
    updateMarks()
  })
  if (place) void import('./note-choice.ts').then(({ offerNoteChoice }) => offerNoteChoice(place))
}

/** Calls a function with the kinds that are hidden, now and when they may have changed. */
export function onHiddenKinds(update: (hidden: ReadonlySet<NoteKind>) => void): void {
  const refresh = () => update(readHiddenKinds())
  refresh()
  // They may have changed here, in another window, or on a page that the reader has come back from.
  document.addEventListener('view', refresh)
  addEventListener('storage', refresh)
  addEventListener('pageshow', ({ persisted }) => persisted && refresh())
}

/** Hides or shows a kind of note. */
export function hideKind(kind: NoteKind, isHidden: boolean): void {
  const hidden = readHiddenKinds()
  if (isHidden) hidden.add(kind)
  else hidden.delete(kind)
  writeStored(key, [...hidden].join(' '))
  document.dispatchEvent(new Event('view'))
}

/** Removes the link from marked words whose note is hidden, and restores it for all others. */
function updateMarks(): void {
  const bare = document.documentElement.matches('.bare')
  for (const mark of document.querySelectorAll<HTMLAnchorElement>('a.term, a.noted')) {
    const href = mark.getAttribute('href') ?? mark.dataset['to']
    if (href === undefined) continue
    const isUnwanted = document.getElementById(href.slice(1))?.matches('.unwanted') ?? false
    mark.classList.toggle('unwanted', isUnwanted)
    if (bare || isUnwanted) {
      mark.dataset['to'] = href
      mark.removeAttribute('href')
      mark.removeAttribute('role')
    } else {
      mark.setAttribute('href', href)
      mark.setAttribute('role', mark.matches('.term') ? 'doc-glossref' : 'doc-noteref')
    }
  }
}

function readHiddenKinds(): Set<NoteKind> {
  // What is no kind hides nothing; a list of the kinds would be in the script of every page.
  return new Set(readStored(key)?.match(/\S+/g) as NoteKind[] | null | undefined)
}
