import { addressesFrom, type Format } from './format.ts'

export const robots: Format = {
  name: 'robots.txt',
  purpose: 'For crawlers: all of it may be read.',
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
