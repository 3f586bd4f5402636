import type { Plugin } from 'vite'

const name = 'virtual:edition-settings'

/**
 * Passes the settings of this build to the pages as a virtual module. Unlike `import.meta.env`, nothing else can put values into
 * it.
 */
export function settingsModule(settings: {
  contentDir: string
  site: URL | undefined
  base: string
  fonts: readonly { style: string; src: readonly [string] }[]
}): Plugin {
  return {
    name: 'settings-module',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return
      const { contentDir, site } = settings
      // A development server is at the root.
      const base = this.environment.config.command === 'build' ? settings.base : '/'
      const fontFiles = settings.fonts.map(({ style, src: [file] }) => [style, file])
      return Object.entries({ contentDir, site: site?.href, base, fontFiles })
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`)
        .join('')
    },
  }
}
