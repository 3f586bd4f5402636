import { messages } from 'virtual:messages/panels'
import { createElement } from '#browser/create-element.ts'
import { isCopyAllowed, allowCopy, removeCopy } from '#browser/offline/offline-copy.ts'
import { choices, defaultValue, type Setting } from '#browser/settings/choices.ts'
import { changeSetting, readSettings, resetSettings } from '#browser/settings/stored-settings.ts'
import { base } from '#browser/base.ts'
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
  const update = () => {
    const chosen = readSettings()
    for (const { setting, radios } of fieldsets) {
      const value = chosen[setting] ?? defaultValue(setting)
      for (const radio of radios) radio.checked = radio.value === value
    }
  }
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio')
      changeSetting(target.name as Setting, target.value)
  })
  form.append(
    ...fieldsets.map(({ fieldset }) => fieldset),
    ...(document.querySelector('.exchange') ? [printFieldset()] : []),
    ...('serviceWorker' in navigator && import.meta.env.PROD ? [offlineFieldset()] : []),
    createElement(
      'p',
      {},
      button(messages.reset, () => {
        resetSettings()
        update()
      }),
      ' ',
      createElement('button', { type: 'button', 'data-panel': '?' }, messages.showShortcuts),
    ),
  )
  update()
  openPanel(messages.settings, form).querySelector<HTMLElement>('input:checked')?.focus()
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
  return { setting, fieldset, radios: made.map(({ radio }) => radio) }
}

function printFieldset(): HTMLElement {
  return createElement(
    'fieldset',
    {},
    createElement('legend', {}, messages.print),
    createElement(
      'div',
      {},
      button(messages.printWithNotes, () => printPage(true)),
      button(messages.printWithoutNotes, () => printPage(false)),
      createElement('a', { href: `${base}print/` }, messages.printEdition),
    ),
  )
}

/** The choice whether the device keeps a copy of the edition for offline reading. */
function offlineFieldset(): HTMLElement {
  const box = createElement('input', { type: 'checkbox' })
  box.checked = isCopyAllowed()
  box.addEventListener('change', () => void (box.checked ? allowCopy() : removeCopy()))
  return createElement(
    'fieldset',
    {},
    createElement('legend', {}, messages.offline),
    createElement('label', {}, box, ` ${messages.saveOffline}`),
  )
}

function button(name: string, onClick: () => void): HTMLElement {
  const made = createElement('button', { type: 'button' }, name)
  made.addEventListener('click', onClick)
  return made
}
