import { element } from '#browser/elements.ts'
import { isKept, keepCopy, removeCopy } from '#browser/offline/copy.ts'
import { choices, ownValue, type Setting } from '#browser/settings/choices.ts'
import { choose, recall, reset } from '#browser/settings/keep.ts'
import { base } from '#browser/site.ts'
import { openPanel } from './panel.ts'
import { printPage } from './print.ts'

/** The panel in which the reader sets the page; every choice shows at once and lasts. */
export function openSettings(): void {
  const form = element('form', { class: 'settings' })
  const fieldsets = (Object.keys(choices) as Setting[]).map((setting) => group(setting))
  const update = () => {
    const chosen = recall()
    for (const { setting, radios } of fieldsets) {
      const value = chosen[setting] ?? ownValue(setting)
      for (const radio of radios) radio.checked = radio.value === value
    }
  }
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio')
      choose(target.name as Setting, target.value)
  })
  form.append(
    ...fieldsets.map(({ fieldset }) => fieldset),
    ...(document.querySelector('.exchange') ? [paper()] : []),
    ...('serviceWorker' in navigator && import.meta.env.PROD ? [copy()] : []),
    element(
      'p',
      {},
      button('Reset', () => {
        reset()
        update()
      }),
      ' ',
      element('button', { type: 'button', 'data-panel': '?' }, 'Keys'),
    ),
  )
  update()
  openPanel('Settings', form).querySelector<HTMLElement>('input:checked')?.focus()
}

function group(setting: Setting) {
  const { name, values } = choices[setting]
  const made = Object.entries<{ name: string }>(values).map(([value, { name }]) => {
    const radio = element('input', { type: 'radio', name: setting, value })
    return { radio, label: element('label', {}, radio, ' ', name) }
  })
  const fieldset = element(
    'fieldset',
    {},
    element('legend', {}, name),
    element('div', {}, ...made.map(({ label }) => label)),
  )
  return { setting, fieldset, radios: made.map(({ radio }) => radio) }
}

function paper(): HTMLElement {
  return element(
    'fieldset',
    {},
    element('legend', {}, 'On paper'),
    element(
      'div',
      {},
      button('Print with notes', () => printPage(true)),
      button('Print without', () => printPage(false)),
      element('a', { href: `${base}print/` }, 'The whole, with notes'),
    ),
  )
}

/** Whether the edition stays on the device, to be read without a network. */
function copy(): HTMLElement {
  const box = element('input', { type: 'checkbox' })
  box.checked = isKept()
  box.addEventListener('change', () => void (box.checked ? keepCopy() : removeCopy()))
  return element(
    'fieldset',
    {},
    element('legend', {}, 'Without a network'),
    element('label', {}, box, ' Keep a copy on this device'),
  )
}

function button(name: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, name)
  made.addEventListener('click', act)
  return made
}
