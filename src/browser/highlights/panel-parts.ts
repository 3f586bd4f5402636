import { messages } from 'virtual:messages/highlights'
import { actionButton } from '#browser/action-button.ts'
import { createElement } from '#browser/create-element.ts'
import { type Highlight, type HighlightStyle, highlightStyles } from '#highlights/highlight.ts'
import { myAddress } from './my-link.ts'
import { referenceOf } from './reference.ts'

/** What the controls of the panel do. */
export type PanelActions = {
  chooseStyle: (style: HighlightStyle) => void
  typeNote: () => void
  leaveNote: () => void
  copyLink: () => void
  changeWords: () => void
  remove: () => void
  undo: () => void
  close: () => void
}

/** The elements of the panel. */
export type PanelParts = {
  panel: HTMLElement
  note: HTMLTextAreaElement
  show(highlight: Highlight): void
  /** Shows instead that the highlight was removed, and offers to undo that. */
  showRemoved(message: string): void
  isRemoved(): boolean
  report(message: string): void
}

/** Creates the panel with a highlight’s style, note and actions. */
export function panelParts(actions: PanelActions): PanelParts {
  const reference = createElement('bdi', {})
  const radios = highlightStyles.map((style) => {
    const radio = createElement('input', { type: 'radio', name: 'own-style', value: style })
    radio.addEventListener('change', () => actions.chooseStyle(style))
    const sample = createElement('span', { class: `sample own-${style}` }, messages.styles[style])
    return { radio, label: createElement('label', {}, radio, sample) }
  })
  const styles = createElement(
    'fieldset',
    {},
    createElement('legend', {}, messages.style),
    ...radios.map(({ label }) => label),
  )
  const note = createElement('textarea', {
    rows: '1',
    dir: 'auto',
    'aria-label': messages.yourNote,
    placeholder: messages.yourNote,
  })
  const copyLink = actionButton('', actions.copyLink)
  const nameCopyLink = () => (copyLink.textContent = messages.copyLink(note.value !== ''))
  note.addEventListener('input', () => {
    nameCopyLink()
    actions.typeNote()
  })
  note.addEventListener('blur', actions.leaveNote)
  const status = createElement('p', { role: 'status' })
  const undo = actionButton(messages.undo, actions.undo)
  const close = actionButton('×', actions.close, { class: 'close', 'aria-label': messages.close })
  const controls = createElement(
    'p',
    { class: 'actions' },
    copyLink,
    actionButton(messages.changeWords, actions.changeWords),
    actionButton(messages.remove, actions.remove),
    createElement('a', { href: myAddress() }, messages.all),
  )
  const panel = createElement(
    'div',
    { class: 'own-panel', role: 'group', popover: 'manual', 'data-apparatus': '' },
    createElement('div', { class: 'first' }, reference, styles, undo, close),
    note,
    controls,
    status,
  )
  const setRemoved = (isRemoved: boolean) => {
    undo.hidden = !isRemoved
    for (const one of [styles, note, controls]) one.hidden = isRemoved
  }
  return {
    panel,
    note,
    show(highlight) {
      const name = referenceOf(highlight)
      setRemoved(false)
      panel.setAttribute('aria-label', messages.panel(name))
      reference.textContent = name
      for (const { radio } of radios) radio.checked = radio.value === highlight.style
      note.value = highlight.note
      nameCopyLink()
    },
    showRemoved(message) {
      setRemoved(true)
      status.textContent = message
      undo.focus({ preventScroll: true })
    },
    isRemoved: () => !undo.hidden,
    report(message) {
      status.textContent = message
    },
  }
}
