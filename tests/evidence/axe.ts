import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from '@playwright/test'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Evidence, Outcome } from '#model/evidence.ts'
import { findHeadlessShell } from '../browser.ts'
import { removeRepeated } from '../e2e/axe.ts'
import { serveSite } from '../e2e/serve-site.ts'
import { outcome, versionOf } from './checks.ts'

const fixed =
  'read questions print topics timeline glossary index bibliography notes argument introduction about errata downloads evidence linker search offline'

/** Every exchange, every other page of which there is one, and one of each other kind, as paths of the edition. */
function pagesOf(folder: string): string[] {
  const below = (kind: string) =>
    existsSync(join(folder, kind))
      ? readdirSync(join(folder, kind), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => `/${kind}/${name}/`)
          .sort()
      : []
  return [
    '/',
    ...fixed
      .split(' ')
      .filter((name) => existsSync(join(folder, name, 'index.html')))
      .map((name) => `/${name}/`),
    ...below('exchanges'),
    ...['glossary', 'topics', 'cite', 'embed'].flatMap((kind) => below(kind).slice(0, 1)),
  ]
}

/** Runs axe in Chromium on pages of a built site. */
export async function runAxe(
  folder: string,
  base: string,
): Promise<{ outcome: Outcome; axe: NonNullable<Evidence['axe']> }> {
  const served = await serveSite({ name: '', content: '', url: '', folder, base })
  const browser = await chromium.launch({
    executablePath: await findHeadlessShell(),
    args: ['--no-sandbox'],
  })
  const pages = pagesOf(folder)
  const rules: Record<string, string[]> = {}
  const failures: string[] = []
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    for (const [index, path] of pages.entries()) {
      await page.goto(served.url + path.slice(1))
      await removeRepeated(page)
      const { passes, violations, incomplete } = await new AxeBuilder({ page })
        .setLegacyMode()
        .analyze()
      const note = (found: readonly { id: string }[], letter: string) => {
        for (const { id } of found) (rules[id] ??= pages.map(() => '-'))[index] = letter
      }
      note(passes, 'p')
      note(incomplete, 'c')
      note(violations, 'f')
      for (const { id, nodes } of violations)
        failures.push(...nodes.map((node) => `${path} ${id}: ${node.html.slice(0, 120)}`))
    }
  } finally {
    await browser.close()
    served.stop()
  }
  const letters = Object.entries(rules)
    .map(([rule, one]) => [rule, one.join('')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    outcome: await outcome('axe-core', pages.length, failures),
    axe: { version: await versionOf('axe-core'), pages, rules: Object.fromEntries(letters) },
  }
}
