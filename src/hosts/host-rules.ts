import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { typeRules } from './file-types.ts'
import {
  readHeaderRules,
  readRedirects,
  type Redirect,
  type SentHeader,
  sentHeaders,
} from './rules.ts'

/** What a server must do that does not read `_headers` and `_redirects` itself. */
export type HostRules = {
  /** Headers and the paths that they are sent with, below the path of the site. Of two that match, the later one counts. */
  headers: readonly SentHeader[]
  /** Addresses that moved, with the path of the site. */
  redirects: readonly Redirect[]
  /** The path of the site, with a slash at both ends, percent-encoded. */
  base: string
}

/**
 * Reads what a build wrote for its host.
 *
 * @param folder the built site.
 * @param base the path that it was built for.
 * @throws an error if it was built for another.
 */
export function readHostRules(folder: string, base: string): HostRules {
  const path = base.slice(0, -1)
  const rules = readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
  // Every site has a rule for its title page.
  if (!rules.some(({ pattern }) => pattern === base))
    throw new Error(
      `Unexpected rules in ${join(folder, '_headers')}, expected one for the title page of a site at ${base}`,
    )
  const below = rules.map((rule) => ({ ...rule, pattern: rule.pattern.slice(path.length) }))
  return {
    headers: [...sentHeaders([cacheRule, ...typeRules]), ...sentHeaders(below)],
    redirects: readRedirects(readFileSync(join(folder, '_redirects'), 'utf8')),
    base,
  }
}

/** Browsers ask each time whether a file has changed, unless its name changes with it. Hosts that read `_headers` say so themselves. */
const cacheRule = { pattern: '/*', headers: [{ name: 'Cache-Control', value: 'no-cache' }] }
