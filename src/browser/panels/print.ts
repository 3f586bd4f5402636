/** Prints the page, with its notes as endnotes or without any. */
export function printPage(withNotes: boolean): void {
  const page = document.documentElement
  const view = page.className
  document.querySelector('dialog[open]')?.remove()
  page.classList.toggle('bare', !withNotes)
  page.classList.toggle('cards-only', withNotes)
  addEventListener('afterprint', () => (page.className = view), { once: true })
  print()
}
