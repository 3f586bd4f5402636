import { annotations } from 'virtual:edition-parts'
import { hasKeyboard, hasMargin } from '#browser/capabilities.ts'
import { choices, type Setting } from '#browser/settings/choices.ts'

/** Whether a setting changes anything on this device and in a window of this size. */
export function hasEffect(setting: Setting): boolean {
  if (setting === 'keys') return hasKeyboard.matches
  if (setting === 'notes') return annotations
  if (setting === 'measure') return widthWith('narrow') !== widthWith('wide')
  return true
}

/** The value that a setting comes to: without a margin, notes are pop-ups. */
export function shownValue(setting: Setting, value: string): string {
  return setting === 'notes' && value === 'margin' && !hasMargin.matches ? 'cards' : value
}

/**
 * The value to store for a chosen one. Pop-ups that are chosen where there is no margin are the default: a wider window may
 * have notes in its margin again.
 */
export function storedValue(setting: string, value: string): string {
  return setting === 'notes' && value === 'cards' && !hasMargin.matches ? 'margin' : value
}

/** The width of the text of the page with a choice of its width, in pixels. The page itself does not change. */
function widthWith(value: 'narrow' | 'wide'): number {
  const { style } = document.documentElement
  const own = style.getPropertyValue(measure)
  style.setProperty(measure, choices.measure[value].css.replace(`${measure}:`, ''))
  const paragraphs = [...document.querySelectorAll('main p')].slice(0, 20)
  const widths = paragraphs.map((one) => one.getBoundingClientRect().width)
  style.setProperty(measure, own)
  return Math.max(0, ...widths)
}

const measure = '--container-measure'
