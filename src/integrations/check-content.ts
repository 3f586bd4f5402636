import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { issuesIn } from '#checks/check-edition.ts'
import { checkSite } from '#checks/built/check-site.ts'
import type { EditionSource } from '#reading/edition-source.ts'
import { stopAt } from './stop-at.ts'

/**
 * Checks the content before a build and the built pages after it. If there are mistakes, the build fails and lists them
 * all.
 */
export function checkContent({ source }: { source: EditionSource }): AstroIntegration {
  let base = '/'
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:start': async () => {
        stopAt(issuesIn(await source.read()), 'The content has mistakes')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = await source.corpus()
        const { issues, pages } = await checkSite(fileURLToPath(dir), corpus, base)
        stopAt(issues, 'The built site has mistakes')
        logger.info(`${pages} pages: every word, link and address as it should be`)
      },
    },
  }
}
