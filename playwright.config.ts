import { defineConfig } from '@playwright/test'
import { findHeadlessShell } from './tests/browser.ts'
import { firefoxEngine } from './tests/e2e/engines/firefox.ts'
import { webkitEngine } from './tests/e2e/engines/webkit.ts'
import { type BuiltSite, siteAtRoot, siteBelow } from './tests/sites.ts'
import { isThisEdition, leftOut } from './tests/this-edition/is-this-edition.ts'

/** The ports of the site at the root, of the same edition below a path, and of the development server. */
const first = Number(process.env['E2E_PORT'] ?? 4331)
const ports = { root: first, below: first + 1 }
export const devPort = first + 2

/** The addresses of the edition `bells`, which is served twice. They have no slash at the end. */
export const root = `http://localhost:${ports.root}`
export const below = `http://localhost:${ports.below}${siteBelow.base.slice(0, -1)}`

// Print this once, from the runner and not from its workers.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  for (const { name, installed } of [firefoxEngine, webkitEngine]) {
    if (!installed) console.log(`${name} is not installed here: its tests are left out.`)
  }
  if (!isThisEdition) process.stdout.write(leftOut)
}

export default defineConfig({
  outputDir: '.cache/test-results',
  fullyParallel: true,
  // Pages wait now and then, so three workers keep two processors busy.
  workers: 3,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // On a machine that does other things as well, a page may be slow to react.
  expect: { timeout: 10_000 },
  // Astro keeps the compiled content in one place, so the development server is tested last, when no build is running.
  projects: [
    { name: 'site', testDir: 'tests/e2e', testIgnore: /dev\.spec\.ts$/ },
    ...(isThisEdition ? [{ name: 'this-edition', testDir: 'tests/this-edition/e2e' }] : []),
    {
      name: 'dev',
      testDir: 'tests/e2e',
      testMatch: /dev\.spec\.ts$/,
      dependencies: ['site'],
    },
  ],
  reporter: [['list']],
  use: {
    baseURL: root,
    // Otherwise long tests would download the exchanges; the tests of the offline copy allow it.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: await findHeadlessShell(),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    },
  },
  webServer: [
    serve(siteAtRoot, ports.root, `${root}/`),
    serve(siteBelow, ports.below, `${below}/`),
  ],
})

function serve({ folder, url }: BuiltSite, port: number, address: string) {
  return {
    command: 'npm run serve',
    url: address,
    env: { PORT: String(port), SITE_URL: url, OUT_DIR: folder },
  }
}
