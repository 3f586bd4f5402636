import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { InterfaceLanguage } from '#model/interface.ts'

/** A site that `npm run build:sites` builds. */
export type BuiltSite = {
  name: string
  /** The folder with its content. */
  content: string
  /** The address that it is built for; empty if it is built without one. */
  url: string
  /** The path of that address, such as `/some/path/`. */
  base: string
  /** The folder of the built site. */
  folder: string
}

/** An edition under test. */
export type Site = BuiltSite & {
  /** The folder of the same site, built from a copy of the project elsewhere and with other settings, if it is built twice. */
  elsewhere?: string
  /** The site of the library that it is in. */
  within?: BuiltSite
}

/** The editions that are built twice: this one, and those with the most hostile names and values. */
const builtTwice = ['content', 'bells', 'hostile']

/** A path whose parts need encoding: `/50% off/путь`. */
const encodedPath = '50%25%20off/%D0%BF%D1%83%D1%82%D1%8C'

/** The edition in `content/`. */
export const ownSite = site('content', 'content', encodedPath)

/** The test editions, one for each folder of `tests/editions/`. */
export const testSites: readonly Site[] = readdirSync('tests/editions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) =>
    site(name, join('tests', 'editions', name), name === 'bells' ? encodedPath : name),
  )
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** A test edition with a change. `npm run build:sites` makes its content: a copy of that of an edition with the change. */
export type DerivedSite = BuiltSite & { from: string } & Change

/** Another interface, which is a field in `edition.yaml`; or all of it, or the last exchange, not yet published. */
type Change = { interface: InterfaceLanguage } | { unpublished: 'all' | 'last' }

export const derivedSites: readonly DerivedSite[] = [
  derived('bells-pseudo', 'bells', { interface: 'en-XA' }),
  derived('chinese-pseudo', 'chinese', { interface: 'en-XA' }),
  derived('bells-arabic', 'bells', { interface: 'ar' }),
  derived('bare-draft', 'bare', { unpublished: 'all' }),
  derived('arabic-draft', 'arabic', { unpublished: 'last' }),
]

function derived(name: string, edition: string, change: Change): DerivedSite {
  return {
    ...site(name, join('.cache', 'editions', name), name),
    from: join('tests', 'editions', edition),
    ...change,
  }
}

/** Every site on which the promises are tested. */
export const sites: readonly Site[] = [ownSite, ...testSites]

/** A library of six test editions and this one. `npm run build:sites` puts its content together. */
export const librarySite: BuiltSite = site(
  'library',
  join('.cache', 'editions', 'library'),
  'voices',
)

/** Its editions, by the names of their folders in it, with the folders that they come from. */
export const libraryParts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['arabic', 'bells', 'bilingual', 'chinese', 'panel', 'russian'].map((name) => [
      name,
      join('tests', 'editions', name),
    ]),
  ),
  'this-edition': 'content',
}

/** The editions of the library, each as a site of its own. */
export const libraryEditions: readonly Site[] = Object.keys(libraryParts).map((name) => ({
  name: `library, ${name}`,
  content: join(librarySite.content, name),
  url: `${librarySite.url}/${name}`,
  base: `${librarySite.base}${name}/`,
  folder: join(librarySite.folder, name),
  within: librarySite,
}))

/** The edition `bells`, on which the end-to-end tests run, below a path. */
export const siteBelow = siteOf('bells')

/** The same edition at the root of a host, built without an address. */
export const siteAtRoot: BuiltSite = {
  name: 'bells-at-root',
  content: siteBelow.content,
  url: '',
  base: '/',
  folder: join('.cache', 'sites', 'bells-at-root'),
}

/**
 * The site of a test edition.
 *
 * @throws if there is no such edition.
 */
export function siteOf(edition: string): Site {
  const found = testSites.find(({ name }) => name === edition)
  if (!found)
    throw new Error(`Unexpected edition "${edition}", expected a folder of tests/editions/`)
  return found
}

function site(name: string, content: string, path: string): Site {
  return {
    name,
    content,
    url: `https://example.org/${path}`,
    base: `/${path}/`,
    folder: join('.cache', 'sites', name),
    ...(builtTwice.includes(name) && { elsewhere: join('.cache', 'sites-elsewhere', name) }),
  }
}
