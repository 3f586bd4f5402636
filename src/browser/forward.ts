/** Leads on from the short address of an exchange to the exchange, and to the paragraph asked for. */
export function forward(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-forward]')
  if (link) location.replace(link.href + location.hash)
}
