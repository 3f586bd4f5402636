import { resolve } from 'node:path'
import { decoded } from './below-base.ts'
import { CommandError } from './command-error.ts'

/** The settings from the environment variables. The README lists them; no others have an effect. */
export type Settings = {
  contentDir: string
  outDir: string
  /** The address of the edition, with a slash at its end; undefined if not set. */
  site: URL | undefined
  /** The path of `site`, with a slash at both ends. */
  base: string
  /** Whether readers' devices keep a copy for reading offline. */
  keepsCopy: boolean
  port: number
  /** How many processes build a library; undefined if not set. */
  processes: number | undefined
  /** The number of this process, from 1, if a build has started it as a helper. */
  helper: number | undefined
}

/**
 * Reads the settings. An empty variable counts as not set.
 *
 * @throws a {@link CommandError} if a value is invalid.
 */
export function readSettings(env: Environment = process.env): Settings {
  const site = env['SITE_URL'] ? readSite(env['SITE_URL']) : undefined
  return {
    contentDir: readContentDir(env),
    outDir: resolve(env['OUT_DIR'] || 'dist'),
    site,
    base: site?.pathname ?? '/',
    keepsCopy: readSwitch(env['OFFLINE'] || 'on'),
    port: readPort(env['PORT'] || '4321'),
    processes: readCount('BUILD_PROCESSES', env['BUILD_PROCESSES']),
    helper: readCount(helperVariable, env[helperVariable]),
  }
}

/** Tells a process that a build has started it as a helper. It is not for users. */
const helperVariable = 'BUILD_HELPER'

/** Returns the environment of a helper, by its number, from what this process has now. */
export function helperEnvironments(
  env: Environment = process.env,
): (helper: number) => Environment {
  const now = { ...env }
  return (helper) => ({ ...now, [helperVariable]: String(helper) })
}

/** The folder of the edition. */
export function readContentDir(env: Environment = process.env): string {
  return resolve(env['CONTENT_DIR'] || 'content')
}

function readSite(value: string): URL {
  const expected = 'expected an address such as https://example.org/some/path'
  if (!URL.canParse(value) || !/^https?:/i.test(value) || /\s/.test(value)) {
    throw new CommandError(`Unexpected SITE_URL "${value}", ${expected}`)
  }
  const url = new URL(value)
  const extra = { 'user name': url.username || url.password, query: url.search, '#': url.hash }
  for (const [what, found] of Object.entries(extra)) {
    if (found) throw new CommandError(`Unexpected ${what} in SITE_URL "${value}", ${expected}`)
  }
  if (url.pathname.includes('//') || decoded(url.pathname) === undefined) {
    const hint = 'with single slashes, and %25 for a percent sign'
    throw new CommandError(`Unexpected path in SITE_URL "${value}", ${expected}, ${hint}`)
  }
  url.pathname = url.pathname.replace(/\/?$/, '/')
  return url
}

function readSwitch(value: string): boolean {
  if (value === 'on' || value === 'off') return value === 'on'
  throw new CommandError(`Unexpected OFFLINE "${value}", expected "on" or "off"`)
}

function readPort(value: string): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65535) return port
  throw new CommandError(`Unexpected PORT "${value}", expected a number up to 65535`)
}

function readCount(name: string, value: string | undefined): number | undefined {
  if (!value) return undefined
  const count = Number(value)
  if (/^\d+$/.test(value) && count > 0) return count
  throw new CommandError(`Unexpected ${name} "${value}", expected a number such as 2`)
}

type Environment = Readonly<Record<string, string | undefined>>
