import { resolve } from 'node:path'
import type { SiteBuild } from './build.ts'

/**
 * Keeps environment variables of the machine out of the site. Astro exposes them to pages as `import.meta.env`, where `SITE` or
 * `BASE_URL` would override the edition's own, and Vite reads `NODE_ENV`. The settings of the edition have been read before, by
 * `cli/settings.ts`.
 */
export function clearEnvironment({ command }: Pick<SiteBuild, 'command'>): void {
  if (command === 'sync') return
  keepOnlySystemVariables(process.env)
  process.env['NODE_ENV'] = command === 'dev' ? 'development' : 'production'
  process.env['TZ'] = 'UTC'
  // Without the fonts of the machine and their settings, an image is the same everywhere.
  process.env['FONTCONFIG_FILE'] = resolve('src/images/fonts.conf')
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
