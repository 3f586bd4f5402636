import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/browser.ts'
import { firefoxEngine } from './tests/e2e/engines/firefox.ts'
import { webkitEngine } from './tests/e2e/engines/webkit.ts'
import { ownSite } from './tests/sites.ts'

/** `root` serves the built edition, `below` the same edition below a path, and `sites` and up a test edition per worker. */
const first = Number(process.env['E2E_PORT'] ?? 4331)
export const ports = { root: first, below: first + 1, sites: first + 10 }
export const below = `http://localhost:${ports.below}${ownSite.base.slice(0, -1)}`

// Print this once, from the runner and not from its workers.
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  for (const { name, installed } of [firefoxEngine, webkitEngine]) {
    if (!installed) console.log(`${name} is not installed here: its tests are left out.`)
  }
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  // Astro keeps the compiled content in one place, so the development server is tested last, when no build is running.
  projects: [
    { name: 'site', testIgnore: /dev\.spec\.ts$/ },
    { name: 'dev', testMatch: /dev\.spec\.ts$/, dependencies: ['site'] },
  ],
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${ports.root}`,
    // Otherwise every test would download the whole edition; the tests of the offline copy allow it.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: await findChromium(),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    },
  },
  webServer: [
    {
      command: 'npm run serve',
      port: ports.root,
      env: { PORT: String(ports.root) },
    },
    {
      command: 'npm run serve',
      url: `http://localhost:${ports.below}${ownSite.base}`,
      env: { PORT: String(ports.below), SITE_URL: ownSite.url, OUT_DIR: ownSite.folder },
    },
  ],
})
