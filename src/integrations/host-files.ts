import type { AstroIntegration } from 'astro'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { currentAddress } from '#corpus/addresses.ts'
import type { EditionSource } from '#reading/edition-source.ts'
import { framePolicy } from '#model/framing.ts'
import type { Ledger } from '#model/ledger.ts'

/**
 * Writes files that some hosts read: `_headers`, because a page itself cannot forbid being framed, and `_redirects`, so
 * that an address that moved is redirected by the server.
 */
export function hostFiles({ source }: { source: EditionSource }): AstroIntegration {
  let base = ''
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '')
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        const entries = await readdir(folder, { withFileTypes: true })
        const folders = entries
          .filter((one) => one.isDirectory())
          .map(({ name }) => name)
          .sort()
        const { ledger } = await source.corpus()
        const file = join(folder, '_headers')
        // The file in `public/` has headers for single files, without the base.
        const types = (await readFile(file, 'utf8')).replace(/^\//gm, `${base}/`)
        await writeFile(file, `${types}${headers(base, folders)}`)
        await writeFile(join(folder, '_redirects'), redirects(base, ledger))
      },
    },
  }
}

/** No page matches two rules with different values, since some hosts would send both. */
function headers(base: string, folders: readonly string[]): string {
  const named = folders.filter((name) => /[a-z]/i.test(name) && !/^(_astro|pagefind)$/.test(name))
  const rules = ['/', '/:page', '/:page/', ...named.map((name) => `/${name}/*`)]
  return rules
    .map((rule) => `${base}${rule}\n  Content-Security-Policy: ${framePolicy(rule)}\n`)
    .join('')
}

function redirects(base: string, ledger: Ledger): string {
  return Object.keys(ledger.redirects)
    .filter((from) => !from.includes('#'))
    .map((from) => `${base}${from} ${base}${currentAddress(from, ledger.redirects)} 301\n`)
    .join('')
}
