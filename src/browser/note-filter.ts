import { type NoteKind, noteKinds } from '#model/note.ts'
import { createElement } from './create-element.ts'
import { readStored, writeStored } from './storage.ts'

const key = 'hidden-notes'
const kinds = Object.keys(noteKinds) as NoteKind[]

/**
 * Lets the reader hide notes by kind, on all pages. Hidden notes and their marks get the class `unwanted`, which the style
 * sheet hides.
 */
export function filterNotes(): void {
  const place = document.querySelector<HTMLElement>('[data-note-choice]')
  const show = (hidden: ReadonlySet<NoteKind>) => {
    for (const part of document.querySelectorAll<HTMLElement>('main [data-kind]'))
      part.classList.toggle('unwanted', hidden.has(part.dataset['kind'] as NoteKind))
    updateMarks(hidden)
  }
  show(readHiddenKinds())
  const update = place && mountCheckboxes(place, show)
  // The choice may have changed in another window, or on a page that the reader has come back from.
  const refresh = () => {
    show(readHiddenKinds())
    update?.()
  }
  addEventListener('storage', refresh)
  document.addEventListener('view', refresh)
  addEventListener('pageshow', ({ persisted }) => persisted && refresh())
}

/** Adds a checkbox for each kind of note on the page, and the number of hidden notes. Returns a function that updates them. */
function mountCheckboxes(
  place: HTMLElement,
  show: (hidden: ReadonlySet<NoteKind>) => void,
): () => void {
  const notes = [...document.querySelectorAll<HTMLElement>('main li[data-kind]')]
  const boxes = kinds.flatMap((kind) => {
    const count = notes.filter(({ dataset }) => dataset['kind'] === kind).length
    const box = createElement('input', { type: 'checkbox', name: 'kind', value: kind })
    const label = createElement(
      'label',
      {},
      box,
      ` ${noteKinds[kind]} `,
      createElement('span', {}, `${count}`),
    )
    return count > 0 ? [{ kind, box, label }] : []
  })
  const status = createElement('span', { role: 'status' })
  const update = () => {
    const hidden = readHiddenKinds()
    for (const { kind, box } of boxes) box.checked = !hidden.has(kind)
    const hiddenNotes = notes.filter(({ dataset }) => hidden.has(dataset['kind'] as NoteKind))
    status.textContent = hiddenNotes.length > 0 ? `${hiddenNotes.length} hidden` : ''
    for (const group of document.querySelectorAll<HTMLElement>('[data-note-group]')) {
      const own = notes.filter((note) => group.contains(note))
      group.hidden = own.every((note) => hiddenNotes.includes(note))
    }
  }
  for (const { kind, box } of boxes) {
    box.addEventListener('change', () => {
      const hidden = readHiddenKinds()
      if (box.checked) hidden.delete(kind)
      else hidden.add(kind)
      saveHiddenKinds(hidden)
      show(hidden)
      update()
    })
  }
  const legend = createElement('legend', {}, 'Notes to show')
  place.append(createElement('fieldset', {}, legend, ...boxes.map(({ label }) => label), status))
  update()
  return update
}

/** Removes the link from marked words whose note is hidden, and restores it for all others. */
function updateMarks(hidden: ReadonlySet<NoteKind>): void {
  const bare = document.documentElement.matches('.bare')
  for (const mark of document.querySelectorAll<HTMLAnchorElement>('a.term, a.noted')) {
    const href = mark.getAttribute('href') ?? mark.dataset['to']
    const isHidden = bare || hidden.has(mark.dataset['kind'] as NoteKind)
    if (href === undefined) continue
    if (isHidden) {
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
  const stored = readStored(key)?.split(' ') ?? []
  return new Set(kinds.filter((kind) => stored.includes(kind)))
}

function saveHiddenKinds(hidden: ReadonlySet<NoteKind>): void {
  writeStored(key, [...hidden].join(' '))
}
