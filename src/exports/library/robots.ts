import { libraryFiles } from '#library/paths.ts'

/** What crawlers may read: everything, as in an edition. Of a library, they read only this file, not those of its editions. */
export function libraryRobots(site: URL | undefined): string {
  const map = site ? `\nSitemap: ${new URL(libraryFiles.sitemap.slice(1), site).href}\n` : ''
  return `User-agent: *\nAllow: /\n${map}`
}
