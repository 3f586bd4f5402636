/** The address of the edition's root on this host, as the page states it. */
export const base = document.documentElement.dataset['base'] ?? '/'

/** Tells the reader, and the reader's screen reader, what has just happened. */
export function announce(message: string, milliseconds = 4000): void {
  const status = document.querySelector<HTMLElement>('[data-status]')
  if (!status) return
  status.textContent = message
  clearTimeout(timer)
  timer = setTimeout(() => (status.textContent = ''), milliseconds)
}

let timer: ReturnType<typeof setTimeout> | undefined
