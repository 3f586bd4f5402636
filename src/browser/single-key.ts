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
      (target.isContentEditable || target.matches('input, textarea, select')))
  )
}
