/** A URL with the name of the file, if it leads to a folder: a server adds it, a file system does not. */
export function fileOf(href: string): string {
  const url = new URL(href)
  if (url.protocol === 'file:' && url.pathname.endsWith('/')) url.pathname += 'index.html'
  return url.href
}

/** Makes links and forms lead to files instead of folders, just before they are used. */
export function nameFiles(): void {
  for (const type of ['pointerdown', 'keydown', 'click'])
    addEventListener(type, ({ target }) => target instanceof Element && nameFile(target), true)
  addEventListener('submit', ({ target }) => {
    if (target instanceof HTMLFormElement) target.action = fileOf(target.action)
  })
  // A page that only leads on has a link that is followed at once.
  for (const link of document.querySelectorAll('a[data-forward]')) nameFile(link)
}

function nameFile(element: Element): void {
  const link = element.closest('a')
  if (link?.protocol === 'file:' && link.pathname.endsWith('/')) link.href = fileOf(link.href)
}
