import { messages as own } from 'virtual:messages/highlights'
import { messages } from 'virtual:messages/my'
import { actionButton } from '#browser/action-button.ts'
import { createElement } from '#browser/create-element.ts'
import { changed, type Highlight } from '#highlights/highlight.ts'
import type { Entry } from '../files/entries.ts'
import { referenceOf } from '../reference.ts'
import { copyShareLink } from '../share.ts'
import { highlightWith } from '../known.ts'
import { putHighlight, removeHighlight } from '../store.ts'
import { textSaver } from '../text-saver.ts'

/** A highlight in the list: its words, who says them and where, its note, and what can be done with it. */
export function itemOf(
  entry: Entry,
  say: (message: string, undo?: () => void) => void,
): HTMLLIElement {
  const { highlight, reference, speakers, link, places, isLookedUp } = entry
  const quotation = createElement(
    'blockquote',
    {},
    ...highlight.parts.map(({ exact }) =>
      createElement(
        'p',
        { dir: 'auto' },
        createElement('span', { class: `sample own-${highlight.style}` }, exact),
      ),
    ),
  )
  const place = createElement('a', { href: link }, createElement('bdi', {}, reference))
  const from = createElement(
    'p',
    { class: 'from' },
    ...speakers.flatMap((name) => [createElement('span', { class: 'who' }, name), ' ']),
    place,
    ...movedLine(entry),
  )
  const note = createElement('div', { class: 'note' })
  const item = createElement('li', { id: `own-${highlight.id}` }, quotation, from, note)
  const edit = actionButton('', () => editNote())
  const copyLink = actionButton('', () => {
    const now = highlightWith(highlight.id)
    if (now) void copyShareLink(now).then(say)
  })
  const showNote = () => {
    const text = highlightWith(highlight.id)?.note ?? ''
    note.replaceChildren(...(text === '' ? [] : [createElement('p', { dir: 'auto' }, text)]))
    edit.textContent = text === '' ? messages.addNote : messages.editNote
    copyLink.textContent = own.copyLink(text !== '')
    edit.hidden = false
    item.classList.remove('editing')
  }
  const editNote = () => {
    item.classList.add('editing')
    edit.hidden = true
    note.replaceChildren(...noteField(entry, showNote))
    note.querySelector('textarea')?.focus()
  }
  showNote()
  item.append(
    createElement(
      'p',
      { class: 'actions' },
      edit,
      copyLink,
      actionButton(messages.remove, () => {
        const now = highlightWith(highlight.id)
        if (!now) return
        void removeHighlight(now.id)
        say(messages.removed(reference), () => void putHighlight(now))
      }),
    ),
  )
  if (isLookedUp && places.some((one) => !one)) item.classList.add('gone')
  return item
}

/** What is said of words that are elsewhere or nowhere in the edition as it is now. */
function movedLine({ highlight, places, isLookedUp, reference }: Entry): HTMLElement[] {
  if (!isLookedUp) return []
  const before = referenceOf(highlight)
  const message = places.some((place) => !place)
    ? messages.gone(before)
    : before === reference
      ? undefined
      : messages.movedFrom(before)
  return message === undefined ? [] : [createElement('span', { class: 'moved' }, message)]
}

/** A field in which the note is stored while it is written, and the button that closes it. */
function noteField({ highlight, reference }: Entry, done: () => void): HTMLElement[] {
  const opened = highlightWith(highlight.id) ?? highlight
  let saved: Highlight = opened
  const field = createElement('textarea', {
    rows: '2',
    dir: 'auto',
    'aria-label': messages.note(reference),
  })
  field.value = opened.note
  const saver = textSaver(async () => {
    const next = changed(opened, { note: field.value })
    const before = saved
    saved = next
    await putHighlight(next, before)
  })
  const close = () => void saver.flush().then(done)
  field.addEventListener('input', saver.schedule)
  field.addEventListener('blur', () => void saver.flush())
  addEventListener('pagehide', () => void saver.flush())
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
  })
  return [field, actionButton(messages.done, close)]
}
