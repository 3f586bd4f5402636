import { navigationUrl } from './landing.ts'

/** Redirects from a short or moved address to the page, keeping the fragment and the text directive. */
export function followRedirect(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-forward]')
  const words = /:~:.*/.exec(navigationUrl())?.[0] ?? ''
  if (link)
    location.replace(link.href + location.search + (location.hash || (words && '#')) + words)
}
