import type { Plugin } from 'vite'

const name = 'virtual:edition-settings'

/**
 * Provides the settings of this build to pages as a virtual module. Unlike `import.meta.env`, it cannot be changed by
 * anything else.
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
      // The development server is always at the root.
      const base = this.environment.config.command === 'build' ? settings.base : '/'
      const fontFiles = settings.fonts.map(({ style, src: [file] }) => [style, file])
      return Object.entries({ contentDir, site: site?.href, base, fontFiles })
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`)
        .join('')
    },
  }
}
