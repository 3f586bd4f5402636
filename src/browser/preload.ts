import { base } from './base.ts'

/** Preloads a file of the search, once, before the engine requests it. The path is below `pagefind/`. */
export function preloadSearchFile(path: string): void {
  const href = `${base}pagefind/${path}`
  if (document.querySelector(`link[href="${href}"]`)) return
  const link = document.createElement('link')
  const properties = path.endsWith('.js')
    ? { rel: 'modulepreload' }
    : { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' }
  document.head.append(Object.assign(link, properties, { href }))
}
