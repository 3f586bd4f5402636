import type { Plugin } from 'vite'

/** The module in which Vite keeps what it wraps around each dynamic import. */
const helper = '\0vite/preload-helper.js'

/**
 * Makes what surrounds a dynamic import as light as what it is used for here. Vite's own, 0.6 KB on every page, also
 * loads the imports of a chunk beside it; ours stand alone, and at most bring a style sheet.
 */
export function lightImports(): Plugin {
  let base = '/'
  return {
    name: 'light-imports',
    enforce: 'pre',
    apply: 'build',
    configResolved: (config) => {
      base = config.base.replace(/\/?$/, '/')
    },
    load: (id) => (id === helper ? source(base) : undefined),
  }
}

function source(base: string): string {
  return `
    const sheets = {}
    const load = (file) => sheets[file] ??= new Promise((done, fail) => {
      const link = document.createElement('link')
      Object.assign(link, { rel: 'stylesheet', href: ${JSON.stringify(base)} + file, onload: done, onerror: fail })
      document.head.append(link)
    })
    export const __vitePreload = (chunk, files = []) =>
      Promise.all(files.filter((file) => file.endsWith('.css')).map(load)).then(chunk)
  `
}
