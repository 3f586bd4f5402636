import { messages } from 'virtual:messages/works'
import { createElement } from './create-element.ts'
import { announce } from './announce.ts'

/** Adds buttons that copy a citation file of a work to the clipboard, beside the links that download it. */
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
  await navigator.clipboard.writeText(await response.text())
}
