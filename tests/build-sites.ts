import { appendFile, cp } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite, withForeignProject } from './site-build.ts'
import { type BuiltSite, derivedSites, siteAtRoot, sites } from './sites.ts'

/*
 * `npm run build:sites [-- NAME …]` builds the sites under test, each twice: here, and from a copy of the project in
 * another folder, with another locale, time zone, order of files and unrelated environment variables. The site at the root and
 * those with another interface are built here only.
 */

process.exitCode = await main(process.argv.slice(2))

async function main(names: readonly string[]): Promise<number> {
  const all = [siteAtRoot, ...derivedSites, ...sites]
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
    await appendFile(join(site.content, 'edition.yaml'), `\ninterface: ${site.interface}\n`)
  }
  return withForeignProject(async ({ folder, env }) => {
    // Astro writes temporary files to the project folder, so each folder runs one build at a time.
    const failures = (
      await Promise.all([
        buildAll(all.filter(isWanted), (site) => buildSite(site, '.', site.folder, {})),
        buildAll(sites.filter(isWanted), (site) => buildSite(site, folder, site.elsewhere, env)),
      ])
    ).flat()
    for (const output of failures) process.stderr.write(`${output}\n`)
    return failures.length > 0 ? 1 : 0
  })
}

/** Builds the sites one after the other. Returns the output of the failed builds. */
async function buildAll<S extends BuiltSite>(
  wanted: readonly S[],
  buildOne: (site: S) => Promise<string | undefined>,
): Promise<string[]> {
  const failures: string[] = []
  for (const site of wanted) {
    const output = await buildOne(site)
    if (output !== undefined) failures.push(output)
  }
  return failures
}
