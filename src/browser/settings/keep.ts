import { type Chosen, effectOf, type Setting } from './choices.ts'

/** Where the script that runs before the first paint finds what choices come to. */
const keys = { chosen: 'settings', css: 'look', view: 'view' }

/** What the reader chose, here or in another window. Without storage a choice lasts as long as the page. */
export function recall(): Chosen {
  try {
    chosen = JSON.parse(localStorage.getItem(keys.chosen) ?? '{}') as Chosen
  } catch {
    // What stands in memory has to do.
  }
  return { ...chosen }
}

/** Keeps a choice, and shows it at once. */
export function choose(setting: Setting, value: string): void {
  keep({ ...recall(), [setting]: value })
}

/** Goes back to the edition's own. */
export function reset(): void {
  keep({})
}

/** Shows the page as it is chosen; what has to be laid out anew hears `view` of the document. */
export function show(): void {
  const { css, view } = effectOf(recall())
  const page = document.documentElement
  page.style.cssText = css
  page.className = view
  document.dispatchEvent(new Event('view'))
}

let chosen: Chosen = {}

function keep(next: Chosen): void {
  chosen = next
  const { css, view } = effectOf(next)
  try {
    localStorage.setItem(keys.chosen, JSON.stringify(next))
    localStorage.setItem(keys.css, css)
    localStorage.setItem(keys.view, view)
  } catch {
    // Kept above.
  }
  show()
}
