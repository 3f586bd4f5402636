import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** An edition under test: its content and the site that `npm run build:sites` builds from it. */
export type Site = {
  name: string
  /** The folder with its content. */
  content: string
  /** The address that it is built for. */
  url: string
  /** The path of that address, such as `/some/path/`. */
  base: string
  /** The folder of the built site. */
  folder: string
  /** The folder of the same site, built from a copy of the project elsewhere and with other settings. */
  elsewhere: string
}

/** The edition in `content/`, below a path whose parts need encoding: `/50% off/путь`. */
export const ownSite = site('content', 'content', '50%25%20off/%D0%BF%D1%83%D1%82%D1%8C')

/** The test editions, one for each folder of `tests/editions/`. */
export const testSites: readonly Site[] = readdirSync('tests/editions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => site(name, join('tests', 'editions', name), name))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** Every site on which the promises are tested. */
export const sites: readonly Site[] = [ownSite, ...testSites]

function site(name: string, content: string, path: string): Site {
  return {
    name,
    content,
    url: `https://example.org/${path}`,
    base: `/${path}/`,
    folder: join('.cache', 'sites', name),
    elsewhere: join('.cache', 'sites-elsewhere', name),
  }
}
