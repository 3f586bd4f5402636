import { isString, parseJson, recordOf } from '#model/shape.ts'
import { readStored, writeStored } from '#browser/storage.ts'
import { type ChosenSettings, effectOf, type Setting } from './choices.ts'

/** The storage keys. `css` and `view` are read by the script that runs before the first paint. */
const keys = { chosen: 'settings', css: 'look', view: 'view' }

/** What the reader has chosen, on this page or in another window. */
export function readSettings(): ChosenSettings {
  return parseJson(readStored(keys.chosen) ?? '', recordOf(isString)) ?? {}
}

/** Stores a choice and applies it at once. */
export function changeSetting(setting: Setting, value: string): void {
  saveSettings({ ...readSettings(), [setting]: value })
}

/** Goes back to the defaults. */
export function resetSettings(): void {
  saveSettings({})
}

/** Applies the stored settings to the page. Features that have to update their layout listen for `view` on the document. */
export function applySettings(): void {
  const { css, view } = effectOf(readSettings())
  const page = document.documentElement
  page.style.cssText = css
  page.className = view
  document.dispatchEvent(new Event('view'))
}

function saveSettings(settings: ChosenSettings): void {
  const { css, view } = effectOf(settings)
  writeStored(keys.chosen, JSON.stringify(settings))
  writeStored(keys.css, css)
  writeStored(keys.view, view)
  applySettings()
}
