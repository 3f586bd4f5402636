import css from '#styles/status.css?inline'
import { adoptStyle } from './adopt-style.ts'

/** Shows a message in the status line of the page, where screen readers announce it. */
export function announce(message: string, milliseconds = 4000): void {
  const status = document.querySelector<HTMLElement>('[data-status]')
  if (!status) return
  adoptStyle(css)
  status.textContent = message
  clearTimeout(timer)
  timer = setTimeout(() => (status.textContent = ''), milliseconds)
}

let timer: ReturnType<typeof setTimeout> | undefined
