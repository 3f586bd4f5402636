import { type NoteKind, noteKinds } from '#model/note.ts'
import { createElement } from './create-element.ts'

const key = 'hidden-notes'
const kinds = Object.keys(noteKinds) as NoteKind[]

/**
 * Lets the reader hide notes of some kinds, here and on every page, until they are asked for again. Notes and marks of
 * such a kind are of the class `unwanted`; the style does the hiding.
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
  // Chosen in another window, or on a page that the reader came back from.
  const renew = () => {
    show(readHiddenKinds())
    update?.()
  }
  addEventListener('storage', renew)
  document.addEventListener('view', renew)
  addEventListener('pageshow', ({ persisted }) => persisted && renew())
}

/** A box for each kind that there is, ticked while its notes are shown, and how many are not. */
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
    const gone = notes.filter(({ dataset }) => hidden.has(dataset['kind'] as NoteKind))
    status.textContent = gone.length > 0 ? `${gone.length} hidden` : ''
    for (const group of document.querySelectorAll<HTMLElement>('[data-note-group]')) {
      const own = notes.filter((note) => group.contains(note))
      group.hidden = own.every((note) => gone.includes(note))
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

/** The words that a hidden note is anchored to stay, as words: a link would lead to nothing. So do all, where the text is read bare. */
function updateMarks(hidden: ReadonlySet<NoteKind>): void {
  const bare = document.documentElement.matches('.bare')
  for (const mark of document.querySelectorAll<HTMLAnchorElement>('a.term, a.noted')) {
    const address = mark.getAttribute('href') ?? mark.dataset['to']
    const isHidden = bare || hidden.has(mark.dataset['kind'] as NoteKind)
    if (address === undefined) continue
    if (isHidden) {
      mark.dataset['to'] = address
      mark.removeAttribute('href')
      mark.removeAttribute('role')
    } else {
      mark.setAttribute('href', address)
      mark.setAttribute('role', mark.matches('.term') ? 'doc-glossref' : 'doc-noteref')
    }
  }
}

// Without storage the choice lasts as long as the page.
let chosen = new Set<NoteKind>()

function readHiddenKinds(): Set<NoteKind> {
  try {
    const words = localStorage.getItem(key)?.split(' ') ?? []
    return new Set(kinds.filter((kind) => words.includes(kind)))
  } catch {
    return new Set(chosen)
  }
}

function saveHiddenKinds(hidden: ReadonlySet<NoteKind>): void {
  chosen = new Set(hidden)
  try {
    localStorage.setItem(key, [...hidden].join(' '))
  } catch {
    // Kept above.
  }
}
