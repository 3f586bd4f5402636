import type { AstroIntegration } from 'astro'

/**
 * Lets no variable of the machine reach the site. Astro offers all of them, and those of a file `.env`, to the code of the
 * pages as `import.meta.env`, where a `SITE` or `BASE_URL` takes the place of the edition's own; Vite asks `NODE_ENV` what kind of
 * build this is. What the edition needs to know it is told before, by `cli/settings.ts`.
 */
export function ownEnvironment(): AstroIntegration {
  return {
    name: 'own-environment',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'sync') return
        keepOnlySystemVariables(process.env)
        process.env['NODE_ENV'] = command === 'dev' ? 'development' : 'production'
        process.env['TZ'] = 'UTC'
        updateConfig({ vite: { envDir: false } })
      },
    },
  }
}

/** Removes every variable but those that a process needs to find its way on the machine. */
export function keepOnlySystemVariables(env: Record<string, string | undefined>): void {
  for (const name of Object.keys(env)) {
    // Windows does not tell upper case from lower case.
    if (!systemVariables.test(name.toUpperCase())) Reflect.deleteProperty(env, name)
  }
}

const systemVariables = new RegExp(
  `^(${[
    'PATH|PATHEXT|LD_LIBRARY_PATH|DYLD_.*',
    'HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|XDG_.*',
    'TMPDIR|TMP|TEMP',
    'SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC',
    'TERM|COLORTERM|COLUMNS|NO_COLOR|FORCE_COLOR',
    // How files are watched, and what is told to nobody.
    'CHOKIDAR_.*|ASTRO_TELEMETRY_DISABLED|DO_NOT_TRACK',
  ].join('|')})$`,
)
