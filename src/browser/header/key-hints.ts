import { messages } from 'virtual:messages/header'

/** Names the keys that open the panels, below the pointer and for screen readers; `site.css` shows them. */
export function nameKeys(header: HTMLElement): void {
  const update = () => {
    const areOn = !document.documentElement.matches('.no-keys')
    for (const control of header.querySelectorAll<HTMLElement>('[data-panel]')) {
      const key = control.dataset['panel'] ?? ''
      const name = control.getAttribute('aria-label') ?? control.textContent
      control.title = areOn ? messages.withKey(name, key) : name
      if (areOn) control.setAttribute('aria-keyshortcuts', key)
      else control.removeAttribute('aria-keyshortcuts')
    }
  }
  update()
  document.addEventListener('view', update)
}
