/** Whether a key is pressed for itself, not as part of a command or of a text, and single keys are not switched off. */
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
