/** Brings a style sheet to the page, once; done when it holds or could not be had. */
export function loadStyle(address: string): Promise<void> {
  const known = brought.get(address)
  if (known) return known
  const done = new Promise<void>((resolve) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => resolve())
    document.head.append(link)
  })
  brought.set(address, done)
  return done
}

const brought = new Map<string, Promise<void>>()
