import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { earlReport } from '#evidence/earl.ts'
import { readRecord } from '#evidence/read-record.ts'
import { softwareBill } from '#evidence/sbom.ts'
import { evidencePaths } from '#model/evidence.ts'
import { shortTitleOf } from '#model/titles.ts'
import { findTypeface } from '#typeface/find-typeface.ts'
import type { Build } from './build.ts'
import { describePackages, folderOf, packageFolder } from './shipped-packages.ts'

/**
 * Writes the files that the page `/evidence/` leads to: the packages of which readers get something, and if `npm run evidence` has left
 * a record, that and what axe found. The hashes of the words follow in `finish-pages.ts`.
 */
export async function writeEvidence(
  build: Pick<Build, 'source' | 'project' | 'outDir' | 'site' | 'base' | 'assets'>,
): Promise<string> {
  const { source, project, outDir, base } = build
  const corpus = await source.corpus()
  const { edition } = corpus
  const write = async (path: string, data: object) =>
    writeFile(join(outDir, path), `${JSON.stringify(data, null, 1)}\n`)
  await mkdir(join(outDir, evidencePaths.page), { recursive: true })
  const { fontPaths: fonts = [], shipped: inScripts = [] } = build.assets ?? {}
  const [font] = fonts.length > 0 ? (findTypeface(edition.typeface)?.fonts ?? []) : []
  const fontPackage = font && packageFolder(font.file, project)
  const shipped = new Map([
    ...inScripts,
    [folderOf('pagefind', project), new Set(['pagefind/'])],
    // The reset in the style sheet of every page.
    [folderOf('tailwindcss', project), new Set(['/'])],
    ...(fontPackage === undefined ? [] : [[fontPackage, new Set(fonts)] as const]),
  ])
  const packages = describePackages(shipped)
  const title = shortTitleOf(edition)
  await write(evidencePaths.sbom, softwareBill({ title, version: edition.version }, packages))
  const found = await readRecord(source.folder, project, await source.version())
  if (found) {
    const address = (path: string) => (build.site?.origin ?? '') + base.slice(0, -1) + path
    await write(evidencePaths.record, found.record)
    await write(evidencePaths.earl, earlReport(found.record, address))
  }
  return `${packages.length} packages${found ? '' : ', no record'}`
}
