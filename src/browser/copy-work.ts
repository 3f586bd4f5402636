import { createElement } from './create-element.ts'
import { announce } from './announce.ts'

/** Adds buttons that copy a citation file of a work to the clipboard, beside the links that download it. */
export function copyWorks(): void {
  // Browsers have no clipboard on a site without HTTPS.
  if (!(navigator.clipboard as Clipboard | undefined)) return
  for (const files of document.querySelectorAll<HTMLElement>('[data-work-files]')) {
    const name = files.dataset['workFiles'] ?? ''
    const buttons = [...files.querySelectorAll('a')].flatMap((link) => {
      const format = link.textContent.trim()
      const label = `Copy ${name} as ${format}`
      const button = createElement('button', { type: 'button', 'aria-label': label }, format)
      button.addEventListener('click', () => {
        copyFile(link.href).then(
          () => announce(`${name} copied as ${format}`),
          () => announce(`${name} could not be copied; its file can be saved`),
        )
      })
      return [button, ' ']
    })
    files.after(createElement('span', {}, 'Copy ', ...buttons))
  }
}

async function copyFile(url: string): Promise<void> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`Unexpected status ${response.status}, expected a file`)
  await navigator.clipboard.writeText(await response.text())
}
