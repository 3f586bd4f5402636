import type { AstroIntegration } from 'astro'
import { AstroError } from 'astro/errors'
import { fileURLToPath } from 'node:url'
import { checkEdition } from '#checks/check-edition.ts'
import { checkSite } from '#checks/built/check-site.ts'
import { stopAt } from './stop-at.ts'

/**
 * Checks the content before a build and the built pages after it. If there are mistakes, the build fails and lists them
 * all.
 */
export function checkContent({ contentDir }: { contentDir: string }): AstroIntegration {
  let base = '/'
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base
      },
      'astro:build:start': async () => {
        stopAt((await checkEdition(contentDir)).issues, 'The content has mistakes')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { corpus } = await checkEdition(contentDir)
        if (!corpus) throw new AstroError('Unexpected loss of the content during the build')
        const { issues, pages } = await checkSite(fileURLToPath(dir), corpus, base)
        stopAt(issues, 'The built site has mistakes')
        logger.info(`${pages} pages: every word, link and address as it should be`)
      },
    },
  }
}
