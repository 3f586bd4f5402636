import { navigationUrl } from './landing.ts'

/** Leads on from an address that is short or has moved to the page itself, and to the paragraph and the words asked for. */
export function followRedirect(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-forward]')
  const words = /:~:.*/.exec(navigationUrl())?.[0] ?? ''
  if (link) location.replace(link.href + (location.hash || (words && '#')) + words)
}
