import { messages } from 'virtual:messages/notes'
import { noteKinds } from '#model/note.ts'
import { createElement } from './create-element.ts'
import { hideKind, onHiddenKinds } from './note-filter.ts'

/** Adds a checkbox for each kind of note on the page, and the number of hidden notes. */
export function offerNoteChoice(place: HTMLElement): void {
  const notes = [...document.querySelectorAll<HTMLElement>('main li[data-kind]')]
  const choices = noteKinds.flatMap((kind) => {
    const own = notes.filter(({ dataset }) => dataset['kind'] === kind)
    const [first] = own
    if (!first) return []
    const box = createElement('input', { type: 'checkbox', name: 'kind', value: kind })
    box.addEventListener('change', () => hideKind(kind, !box.checked))
    const name = first.querySelector('.remark b')?.textContent ?? ''
    const count = createElement('span', {}, messages.count(own.length))
    return [{ kind, box, label: createElement('label', {}, box, ` ${name} `, count) }]
  })
  const status = createElement('span', { role: 'status' })
  place.append(
    createElement(
      'fieldset',
      {},
      createElement('legend', {}, messages.legend),
      ...choices.map(({ label }) => label),
      status,
    ),
  )
  onHiddenKinds((hidden) => {
    for (const { kind, box } of choices) box.checked = !hidden.has(kind)
    const hiddenNotes = notes.filter((note) => note.matches('.unwanted'))
    status.textContent = hiddenNotes.length > 0 ? messages.hidden(hiddenNotes.length) : ''
    for (const group of document.querySelectorAll<HTMLElement>('[data-note-group]'))
      group.hidden = notes.every((note) => !group.contains(note) || hiddenNotes.includes(note))
  })
}
