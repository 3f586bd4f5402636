/**
 * Puts a text on the clipboard, and beside it the same as HTML where there is such a flavour.
 *
 * @returns whether it is there now.
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  // Missing where the site is served without encryption.
  const clipboard = navigator.clipboard as Clipboard | undefined
  try {
    if (!clipboard) return copyByEvent(text, html)
    if (html === undefined || !('ClipboardItem' in globalThis)) await clipboard.writeText(text)
    else {
      const flavour = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
      const item = new ClipboardItem({
        ...flavour('text/plain', text),
        ...flavour('text/html', html),
      })
      await clipboard.write([item])
    }
    return true
  } catch {
    return copyByEvent(text, html)
  }
}

/** The older way: what the browser is about to copy is replaced. */
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
  // Obsolete, and the only way where the other is refused.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('copy')
  document.removeEventListener('copy', replace, { capture: true })
  return copied
}
