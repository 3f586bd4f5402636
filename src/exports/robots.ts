import { addressesFrom, type Format } from './format.ts'
import { sitemap } from './sitemap.ts'

export const robots: Format = {
  id: 'robots',
  mediaType: 'text/plain; charset=utf-8',
  files: (context) => [
    {
      path: '/robots.txt',
      make: () => {
        // Drafts are allowed too: whoever may not read a page does not see that it asks not to be indexed.
        const map =
          sitemap.files(context).length > 0
            ? `\nSitemap: ${addressesFrom(context, '/robots.txt')('/sitemap.xml')}\n`
            : ''
        return `User-agent: *\nAllow: /\n${map}`
      },
    },
  ],
}
