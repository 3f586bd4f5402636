import { announce } from './site.ts'

/** The address beside a paragraph is a link to it; choosing it also puts the link on the clipboard. */
export function copyAddresses(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-address]')
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
    const name = link.textContent
    // Missing where the site is served without encryption.
    const clipboard = navigator.clipboard as Clipboard | undefined
    const copied = clipboard?.writeText(link.href) ?? Promise.reject(new Error('no clipboard'))
    copied.then(
      () => announce(`Link to ${name} copied`),
      () => announce(`The address bar now holds the link to ${name}`),
    )
  })
}
