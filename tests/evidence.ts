import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { existsSync } from 'node:fs'
import { contentHash, hashesOf, programHash, recordName } from '#evidence/hashes.ts'
import { readSettings } from '#cli/settings.ts'
import { type Evidence, evidencePaths, evidenceSchema } from '#model/evidence.ts'
import { readEdition } from '#reading/read-edition.ts'
import { runAxe } from './evidence/axe.ts'
import {
  checkBill,
  checkBook,
  checkEpub,
  checkHtml,
  checkJson,
  checkXml,
  compareBuilds,
  differencesOf,
  measure,
} from './evidence/checks.ts'
import { buildSite, withForeignProject } from './site-build.ts'

/*
 * `npm run evidence` builds the edition twice, here and from a copy of the project elsewhere, runs every check of a release on the
 * result, writes what it found to `evidence.json` in the folder of the edition, and builds the site with that. The record can
 * change only the pages about it, which the last step verifies. It exits with 1 if a check failed; the record then says so.
 */

process.exitCode = await main()

async function main(): Promise<number> {
  const { contentDir, outDir, site, base } = readSettings(process.env)
  const { corpus } = await readEdition(contentDir)
  if (!corpus) return fail('Unexpected edition with mistakes; to see them: npm run check')
  const edition = { name: 'evidence', content: contentDir, url: site?.href ?? '' }
  const here = resolve('.cache/evidence/here')
  const elsewhere = resolve('.cache/evidence/elsewhere')
  const output =
    (await buildSite(edition, '.', here, {})) ??
    (await withForeignProject(({ folder, env }) => buildSite(edition, folder, elsewhere, env)))
  if (output !== undefined) return fail(output)
  const record = await check(here, elsewhere, base, {
    version: corpus.edition.version,
    content: await contentHash(contentDir),
    program: await programHash('.'),
    date: new Date().toISOString().slice(0, 10),
  })
  const file = join(contentDir, recordName)
  await writeFile(file, `${JSON.stringify(evidenceSchema.parse(record), null, 2)}\n`)
  const failure = await buildSite(edition, '.', outDir, {})
  if (failure !== undefined) return fail(failure)
  const changed = differencesOf(await hashesOf(here), await hashesOf(outDir))
  const others = changed.filter((path) => !/^(evidence|endings|offline)\//.test(path))
  if (others.length > 0)
    return fail(`Unexpected change of ${others.join(', ')} by the record, expected only its pages`)
  const failed = Object.entries(record.checks).filter(([, { failed }]) => failed > 0)
  for (const [name, { tool, failures }] of failed)
    process.stderr.write(`${name} (${tool}):\n${failures.map((one) => `  ${one}\n`).join('')}`)
  process.stdout.write(
    `${file}: ${Object.keys(record.checks).length} checks, ${failed.length} failed\n`,
  )
  return failed.length > 0 ? 1 : 0
}

/** Runs the checks. Those of files that an edition does not have are left out. */
async function check(
  here: string,
  elsewhere: string,
  base: string,
  about: Pick<Evidence, 'version' | 'content' | 'program' | 'date'>,
): Promise<Evidence> {
  const schema = (name: string) => join('tests/schemas', name)
  const ifThere = async <T>(name: string, run: (file: string) => Promise<T>) => {
    const file = join(here, name)
    return existsSync(file) ? run(file) : undefined
  }
  const { outcome: identical, identity } = await compareBuilds(here, elsewhere)
  const { outcome: budgets, sizes } = await measure(here)
  const { outcome: accessible, axe } = await runAxe(here, base)
  const checks = {
    html: await checkHtml(here),
    axe: accessible,
    tei: await ifThere('downloads/edition.tei.xml', (file) =>
      checkXml(schema('tei_all.rng'), file),
    ),
    json: await checkJson(here),
    feed: await ifThere('changes.atom', (file) => checkXml(schema('atom.rng'), file)),
    sitemap: await ifThere('sitemap.xml', (file) => checkXml(schema('sitemap.xsd'), file)),
    sbom: await checkBill(join(here, evidencePaths.sbom)),
    epub: await ifThere('downloads/edition.epub', checkEpub),
    ace: await ifThere('downloads/edition.epub', checkBook),
    identity: identical,
    budgets,
  }
  return { ...about, checks: withoutUndefined(checks), budgets: sizes, identity, axe }
}

function withoutUndefined<T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}
