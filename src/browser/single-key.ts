/**
 * The key of a shortcut. On a keyboard of another script than Latin it is the key in the same position: where Russian has `е`,
 * the shortcut `t` works too. `/` and `?` are also looked for where an English keyboard has them.
 */
export function shortcutKey({ key, code, shiftKey }: KeyboardEvent): string {
  const isForeign = /[^\x20-\x7e]/.test(key)
  const letter = isForeign && /^Key([A-Z])$/.exec(code)?.[1]
  if (letter) return shiftKey ? letter : letter.toLowerCase()
  if (code === 'Slash' && (isForeign || /^[.,]$/.test(key))) return shiftKey ? '?' : '/'
  return key
}

/** Whether a key is a shortcut: without modifier keys, not typed into a field, and not switched off in the settings. */
export function isSingleKey(event: KeyboardEvent): boolean {
  const { target } = event
  return !(
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    event.defaultPrevented ||
    document.documentElement.matches('.no-keys') ||
    (target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select')) &&
      // A field keeps the focus until the next frame after its dialog has closed.
      target.checkVisibility())
  )
}
