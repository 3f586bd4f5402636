import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Selects repeated elements after the first few. */
const repeated = `.works li:nth-child(n + 12), .whole section[aria-labelledby]:nth-of-type(n + 5),
  li[data-kind]:nth-of-type(n + 8), .index li:nth-child(n + 12)`

/** Removes all but the first few of repeated elements: axe would take minutes for all of them. */
export function removeRepeated(page: Page): Promise<void> {
  return page.evaluate((parts) => {
    for (const one of document.querySelectorAll(parts)) one.remove()
  }, repeated)
}

/**
 * The violations that axe finds on a page.
 *
 * @param rules `light`: all; `dark`: contrast only, as nothing else differs; `structure`: all but contrast, which takes most of
 *   the time and does not depend on the edition.
 */
export async function violations(
  page: Page,
  rules: 'light' | 'dark' | 'structure',
): Promise<string[]> {
  // The source of axe is large; a page that has it already keeps it.
  const hasAxe = await page.evaluate(() => 'axe' in window)
  const builder = new AxeBuilder({ page, ...(hasAxe && { axeSource: ';' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  if (rules === 'dark') builder.withRules(['color-contrast'])
  else builder.withTags(tags)
  if (rules === 'structure') builder.disableRules(['color-contrast'])
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
  )
}
