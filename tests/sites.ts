import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** An edition as the tests see it: its content, and the site that `npm run build:sites` makes of it. */
export type Site = {
  name: string
  /** The folder of the content. */
  content: string
  /** The address it is built for. */
  url: string
  /** The path of that address, `/some/path/`. */
  base: string
  /** The built site. */
  folder: string
  /** The same, built from a copy of the project in another folder of a machine with other settings. */
  elsewhere: string
}

/** The edition in `content/`, below a path of which every part wants care: `/50% off/путь`. */
export const ownSite = site('content', 'content', '50%25%20off/%D0%BF%D1%83%D1%82%D1%8C')

/** The test editions: each folder of `tests/editions/` is one. */
export const testSites: readonly Site[] = readdirSync('tests/editions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => site(name, join('tests', 'editions', name), name))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** Every site that the promises are tested on. */
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
