import { base } from './base.ts'

/** Asks for a file of the search, once, that the engine will ask for in a moment. */
export function preloadSearchFile(path: string): void {
  const href = `${base}pagefind/${path}`
  if (document.querySelector(`link[href="${href}"]`)) return
  const link = document.createElement('link')
  const manner = path.endsWith('.js')
    ? { rel: 'modulepreload' }
    : { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' }
  document.head.append(Object.assign(link, manner, { href }))
}
