import { appendFile, cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unpublishLast } from './unpublish.ts'
import { buildSite, withForeignProject } from './site-build.ts'
import {
  type BuiltSite,
  derivedSites,
  libraryParts,
  librarySite,
  siteAtRoot,
  sites,
} from './sites.ts'

/*
 * `npm run build:sites [-- NAME …]` builds the sites under test: half of them here, the others from a copy of the project in
 * another folder, with another locale, time zone, order of files and unrelated environment variables. Some are built in both, to be
 * compared. The site at the root and those with another interface are built here.
 */

process.exitCode = await main(process.argv.slice(2))

async function main(names: readonly string[]): Promise<number> {
  const all = [siteAtRoot, librarySite, ...derivedSites, ...sites]
  const unknown = names.filter((name) => !all.some((site) => site.name === name))
  if (unknown.length > 0) {
    const known = all.map(({ name }) => name).join(', ')
    process.stderr.write(
      `Unexpected site "${unknown.join('", "')}", expected one or more of ${known}\n`,
    )
    return 2
  }
  const isWanted = ({ name }: BuiltSite) => names.length === 0 || names.includes(name)
  for (const site of derivedSites.filter(isWanted)) {
    await cp(site.from, site.content, { recursive: true })
    if ('interface' in site)
      await appendFile(join(site.content, 'edition.yaml'), `\ninterface: ${site.interface}\n`)
    else if (site.unpublished === 'all') await rm(join(site.content, 'addresses.json'))
    else await unpublishLast(site.content)
  }
  if (isWanted(librarySite)) await composeLibrary()
  const twice = sites.filter((site) => isWanted(site) && site.elsewhere)
  const once = sites.filter((site) => isWanted(site) && !site.elsewhere)
  return withForeignProject(async ({ folder, env }) => {
    // Astro writes temporary files to the project folder, so each folder runs one build at a time.
    const failures = await Promise.all([
      buildAll(
        [librarySite, siteAtRoot, ...derivedSites].filter(isWanted).concat(twice),
        once,
        (site) => buildSite(site, '.', site.folder, {}),
      ),
      buildAll(
        twice.map((site) => ({ ...site, folder: site.elsewhere! })),
        once,
        (site) => buildSite(site, folder, site.folder, env),
      ),
    ])
    for (const output of failures.flat()) process.stderr.write(`${output}\n`)
    return failures.flat().length > 0 ? 1 : 0
  })
}

/** Puts the content of the library together. */
async function composeLibrary(): Promise<void> {
  const { content } = librarySite
  await rm(content, { recursive: true, force: true })
  await cp(join('tests', 'libraries', 'voices'), content, { recursive: true })
  for (const [name, from] of Object.entries(libraryParts))
    await cp(from, join(content, name), { recursive: true })
  await mkdir(join(content, 'hostile'))
  await cp(
    join('tests', 'editions', 'hostile', 'addresses.json'),
    join(content, 'hostile', 'addresses.json'),
  )
}

/** Builds some sites one after the other, then those that are left of the shared ones. Returns the output of the failed builds. */
async function buildAll(
  own: readonly BuiltSite[],
  shared: BuiltSite[],
  buildOne: (site: BuiltSite) => Promise<string | undefined>,
): Promise<string[]> {
  const failures: string[] = []
  const left = [...own]
  for (let site = left.shift() ?? shared.shift(); site; site = left.shift() ?? shared.shift()) {
    const output = await buildOne(site)
    if (output !== undefined) failures.push(output)
  }
  return failures
}
