import { builtFiles } from './built-files.ts'
import { checkNames } from './check-names.ts'
import { checkRules } from './check-rules.ts'
import { checkSizes } from './check-sizes.ts'
import { cloudflare } from './cloudflare.ts'
import { type Findings, together } from './findings.ts'
import { github } from './github.ts'
import type { Host } from './host.ts'
import { netlify } from './netlify.ts'

/** The hosts whose limits are known, by the name that `npm run check -- --host` takes. */
export const hosts: Readonly<Record<string, Host>> = { github, cloudflare, netlify }

/** Compares a built site with what a host accepts. */
export function checkHost(folder: string, host: Host): Findings {
  const built = builtFiles(folder)
  const published = built.files.filter(({ path }) => !host.leavesOut.test(path))
  return together([checkSizes(published, host), checkNames(built, host), checkRules(folder, host)])
}
