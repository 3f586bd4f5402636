import { messages } from 'virtual:messages/works'
import { createElement } from './create-element.ts'
import { announce } from './announce.ts'
import { workInFile } from './work-in-file.ts'

/**
 * Adds buttons that copy a work as a citation file to the clipboard, beside the links to its files. If it has no files of its own,
 * these are hidden, and lead to those of all works.
 */
export function offerCopies(places: Iterable<HTMLElement>): void {
  for (const files of places) {
    const name = files.dataset['workFiles'] ?? ''
    const buttons = [...files.querySelectorAll('a')].flatMap((link) => {
      const format = link.textContent.trim()
      const label = messages.copyAs(name, format)
      const button = createElement('button', { type: 'button', 'aria-label': label }, format)
      button.addEventListener('click', () => {
        copyFile(link.href).then(
          () => announce(messages.copied(name, format)),
          () => announce(messages.notCopied(name)),
        )
      })
      return [button, ' ']
    })
    files.after(createElement('span', {}, messages.copy, ' ', ...buttons))
  }
}

async function copyFile(url: string): Promise<void> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`Unexpected status ${response.status}, expected a file`)
  const text = await response.text()
  await navigator.clipboard.writeText(url.includes('#') ? workInFile(text, url) : text)
}
