/** Preloads a file of the search by its path on this host, once, before the engine requests it. */
export function preloadSearchFile(href: string): void {
  if (document.querySelector(`link[href="${href}"]`)) return
  const link = document.createElement('link')
  const properties = href.endsWith('.js')
    ? { rel: 'modulepreload' }
    : { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' }
  document.head.append(Object.assign(link, properties, { href }))
}
