import type { AstroIntegration } from 'astro'

/**
 * Keeps environment variables of the machine out of the site. Astro exposes them, and those of an `.env` file, to pages as
 * `import.meta.env`, where `SITE` or `BASE_URL` would override the edition's own; Vite reads `NODE_ENV`. The settings of
 * the edition are read before, by `cli/settings.ts`.
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

/** Removes every variable except those that processes need to work on this machine. */
export function keepOnlySystemVariables(env: Record<string, string | undefined>): void {
  for (const name of Object.keys(env)) {
    // On Windows, the names of variables are case-insensitive.
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
    // File watching and telemetry.
    'CHOKIDAR_.*|ASTRO_TELEMETRY_DISABLED|DO_NOT_TRACK',
  ].join('|')})$`,
)
