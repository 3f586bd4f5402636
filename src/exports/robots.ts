import { addressesFrom, type Format } from './format.ts'

export const robots: Format = {
  id: 'robots',
  mediaType: 'text/plain; charset=utf-8',
  files: (context) => [
    {
      path: '/robots.txt',
      make: () => {
        const map = context.site
          ? `\nSitemap: ${addressesFrom(context, '/robots.txt')('/sitemap.xml')}\n`
          : ''
        return `User-agent: *\nAllow: /\n${map}`
      },
    },
  ],
}
