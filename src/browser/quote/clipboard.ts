/**
 * Copies a text to the clipboard, and with it the same as HTML, if given and supported.
 *
 * @returns whether it was copied.
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  // Browsers have no clipboard on a site without HTTPS.
  const clipboard = navigator.clipboard as Clipboard | undefined
  try {
    if (!clipboard) return copyByEvent(text, html)
    if (html === undefined || !('ClipboardItem' in globalThis)) await clipboard.writeText(text)
    else {
      const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
      const item = new ClipboardItem({
        ...part('text/plain', text),
        ...part('text/html', html),
      })
      await clipboard.write([item])
    }
    return true
  } catch {
    return copyByEvent(text, html)
  }
}

/** Copies in the way of older browsers: triggers a copy of the selection, and replaces what it copies. */
function copyByEvent(text: string, html: string | undefined): boolean {
  let copied = false
  const replace = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    copied = true
  }
  document.addEventListener('copy', replace, { capture: true, once: true })
  // Deprecated, but the only way if the clipboard is missing or refused.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('copy')
  document.removeEventListener('copy', replace, { capture: true })
  return copied
}
