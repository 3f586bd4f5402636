import { type ChosenSettings, effectOf, type Setting } from './choices.ts'

/** Where the script that runs before the first paint finds what choices come to. */
const keys = { chosen: 'settings', css: 'look', view: 'view' }

/** What the reader chose, here or in another window. Without storage a choice lasts as long as the page. */
export function readSettings(): ChosenSettings {
  try {
    chosen = JSON.parse(localStorage.getItem(keys.chosen) ?? '{}') as ChosenSettings
  } catch {
    // What stands in memory has to do.
  }
  return { ...chosen }
}

/** Keeps a choice, and shows it at once. */
export function changeSetting(setting: Setting, value: string): void {
  saveSettings({ ...readSettings(), [setting]: value })
}

/** Goes back to the edition's own. */
export function resetSettings(): void {
  saveSettings({})
}

/** Shows the page as it is chosen; what has to be laid out anew hears `view` of the document. */
export function applySettings(): void {
  const { css, view } = effectOf(readSettings())
  const page = document.documentElement
  page.style.cssText = css
  page.className = view
  document.dispatchEvent(new Event('view'))
}

let chosen: ChosenSettings = {}

function saveSettings(next: ChosenSettings): void {
  chosen = next
  const { css, view } = effectOf(next)
  try {
    localStorage.setItem(keys.chosen, JSON.stringify(next))
    localStorage.setItem(keys.css, css)
    localStorage.setItem(keys.view, view)
  } catch {
    // Kept above.
  }
  applySettings()
}
