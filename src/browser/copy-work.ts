import { createElement } from './create-element.ts'
import { announce } from './announce.ts'

/** Beside the files of each work, a way to put one of them on the clipboard instead of the disk. */
export function copyWorks(): void {
  // Missing where the site is served without encryption.
  if (!(navigator.clipboard as Clipboard | undefined)) return
  for (const files of document.querySelectorAll<HTMLElement>('[data-work-files]')) {
    const name = files.dataset['workFiles'] ?? ''
    const buttons = [...files.querySelectorAll('a')].flatMap((link) => {
      const format = link.textContent.trim()
      const label = `Copy ${name} as ${format}`
      const button = createElement('button', { type: 'button', 'aria-label': label }, format)
      button.addEventListener('click', () => {
        copy(link.href).then(
          () => announce(`${name} copied as ${format}`),
          () => announce(`${name} could not be copied; its file can be saved`),
        )
      })
      return [button, ' ']
    })
    files.after(createElement('span', {}, 'Copy ', ...buttons))
  }
}

async function copy(address: string): Promise<void> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Unexpected status ${response.status}, expected a file`)
  await navigator.clipboard.writeText(await response.text())
}
