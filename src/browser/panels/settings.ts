import { annotations } from 'virtual:edition-parts'
import { messages } from 'virtual:messages/panels'
import { hasKeyboard } from '#browser/capabilities.ts'
import { createElement } from '#browser/create-element.ts'
import { canKeepCopy } from '#browser/offline/can-keep.ts'
import { offlineFieldset } from '#browser/offline/control.ts'
import { choices, defaultValue, type Setting } from '#browser/settings/choices.ts'
import { changeSetting, readSettings, resetSettings } from '#browser/settings/stored-settings.ts'
import { base } from '#browser/base.ts'
import { hasEffect, shownValue, storedValue } from './effective-settings.ts'
import { openPanel } from './panel.ts'
import { printPage } from './print.ts'

/** The names of all settings and values. */
const choiceNames: {
  [S in Setting]: { name: string; values: Record<keyof (typeof choices)[S], string> }
} = messages.choices

/** Opens the settings. A choice is applied and stored at once. */
export function openSettings(): void {
  const form = createElement('form', { class: 'settings' })
  const fieldsets = (Object.keys(choices) as Setting[]).map((setting) => settingFieldset(setting))
  const shortcuts = createElement(
    'button',
    { type: 'button', 'data-panel': '?' },
    messages.showShortcuts,
  )
  const update = () => {
    const chosen = readSettings()
    for (const { setting, fieldset, radios } of fieldsets) {
      const value = shownValue(setting, chosen[setting] ?? defaultValue(setting))
      fieldset.hidden = !hasEffect(setting)
      for (const { radio, label } of radios) {
        radio.checked = radio.value === value
        label.hidden = shownValue(setting, radio.value) !== radio.value
      }
    }
    shortcuts.hidden = !hasKeyboard.matches
  }
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio')
      changeSetting(target.name as Setting, storedValue(target.name, target.value))
    // The size of the text decides whether its width can be chosen.
    update()
  })
  form.append(
    ...fieldsets.map(({ fieldset }) => fieldset),
    ...(document.querySelector('.exchange') ? [printFieldset()] : []),
    ...(canKeepCopy ? [offlineFieldset()] : []),
    createElement(
      'p',
      {},
      button(messages.reset, () => {
        resetSettings()
        update()
      }),
      ' ',
      shortcuts,
    ),
  )
  update()
  const panel = openPanel({ name: messages.settings, hint: messages.settingsHint }, form)
  panel.querySelector<HTMLElement>('input:checked')?.focus()
  const isClosed = new AbortController()
  addEventListener('resize', update, { signal: isClosed.signal })
  panel.addEventListener('close', () => isClosed.abort())
}

function settingFieldset(setting: Setting) {
  const { name, values }: { name: string; values: Record<string, string> } = choiceNames[setting]
  const made = Object.keys(choices[setting]).map((value) => {
    const radio = createElement('input', { type: 'radio', name: setting, value })
    return { radio, label: createElement('label', {}, radio, ' ', values[value] ?? '') }
  })
  const fieldset = createElement(
    'fieldset',
    {},
    createElement('legend', {}, name),
    createElement('div', {}, ...made.map(({ label }) => label)),
  )
  return { setting, fieldset, radios: made }
}

function printFieldset(): HTMLElement {
  return createElement(
    'fieldset',
    {},
    createElement('legend', {}, messages.print),
    createElement(
      'div',
      {},
      ...(annotations
        ? [
            button(messages.printWithNotes, () => printPage(true)),
            button(messages.printWithoutNotes, () => printPage(false)),
          ]
        : [button(messages.printPage, () => printPage(false))]),
      createElement(
        'a',
        { href: `${base}print/` },
        annotations ? messages.printEdition : messages.printWhole,
      ),
    ),
  )
}

function button(name: string, onClick: () => void): HTMLElement {
  const made = createElement('button', { type: 'button' }, name)
  made.addEventListener('click', onClick)
  return made
}
