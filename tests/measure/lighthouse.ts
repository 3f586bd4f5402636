import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { startStaticServer } from '#cli/static-server.ts'
import { findChromium } from '../browser.ts'

/**
 * Lighthouse, as on a phone, over the built site: every category of these pages has to be at 100. Prints the scores, and
 * what was found where one is not.
 *
 *     npm run build && npm run lighthouse
 */
const paths = ['/', '/exchanges/hierarchy-equality-spheres-of-influence/', '/glossary/', '/search/']
const port = Number(process.env['PORT'] ?? 4391)
const debugPort = port + 1

const { server, url } = await startStaticServer({ folder: 'dist', port })
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', `--remote-debugging-port=${debugPort}`],
})
let failed = false
for (const path of paths) {
  const result = await lighthouse(new URL(path, url).href, {
    port: debugPort,
    output: 'json',
    logLevel: 'error',
  })
  if (!result) throw new Error('Unexpected end of Lighthouse, expected a report')
  const { categories, audits } = result.lhr
  const scores = Object.values(categories).map(
    ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
  )
  console.log(`${path}  ${scores.join(' · ')}`)
  for (const { auditRefs, score } of Object.values(categories)) {
    if (score === 1) continue
    failed = true
    for (const { id, weight } of auditRefs) {
      const audit = audits[id]
      if (weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1)
        console.log(`   ${id}: ${audit?.title} ${audit?.displayValue ?? ''}`)
    }
  }
}
await browser.close()
server.close()
process.exit(failed ? 1 : 0)
