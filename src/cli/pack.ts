import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import slugify from '@sindresorhus/slugify'
import { outputMarker } from '#checks/check-output-folder.ts'
import { lastChanged } from '#corpus/last-changed.ts'
import { importFolder } from '#model/import-folder.ts'
import { visiblePathsIn } from '#files/paths-in.ts'
import { zip, type ZippedFile } from '#files/zip.ts'
import { writeOfflineCopy } from '#integrations/offline-copy.ts'
import { shortTitleOf } from '#model/titles.ts'
import { editionSource } from '#reading/edition-source.ts'
import { builtFolder } from './built-folder.ts'
import { runProgram } from './command.ts'
import { offerFile, withoutOffer } from './offer-file.ts'
import { readSettings } from './settings.ts'

const usage = `Usage: npm run pack

Packs the built site (in OUT_DIR, or dist) and its sources (CONTENT_DIR, or content) into downloads/edition.zip, and adds a
link to the downloads page. Whoever unpacks it can read the edition by opening index.html, without a server.`

const archive = 'downloads/edition.zip'
const downloadsPage = 'downloads/index.html'

/** What is compressed already. */
const compressed = /\.(epub|gz|pdf|pf_\w+|pagefind|png|woff2)$/

/** Packs a built site with its sources. Returns the file and its size, for the terminal. */
async function pack(): Promise<string> {
  const settings = readSettings()
  const { outDir, contentDir } = settings
  const page = join(await builtFolder(outDir, downloadsPage), downloadsPage)
  const corpus = await editionSource(contentDir).corpus()
  const html = withoutOffer(await readFile(page, 'utf8'), 'zip')
  // The offline copy lists the hash of every page, and this one changes.
  const project = fileURLToPath(new URL('../../', import.meta.url))
  await writeFile(page, html)
  await writeOfflineCopy({ ...settings, name: '', siteDir: settings.outDir, project })
  const { edition } = corpus
  const root = `${slugify(shortTitleOf(edition)) || 'edition'}-${edition.version}`
  const files: ZippedFile[] = []
  for (const [path, content] of await filesIn(outDir)) {
    if (path === archive || path === outputMarker) continue
    files.push({ path: `${root}/${path}`, content, isStored: compressed.test(path) })
  }
  for (const [path, content] of await filesIn(contentDir))
    if (!path.startsWith(`${importFolder}/`))
      files.push({ path: `${root}/source/${path}`, content })
  const packed = zip(files, lastChanged(corpus))
  await writeFile(join(outDir, archive), packed)
  const offer = { kind: 'zip', label: 'ZIP', mediaType: 'application/zip' } as const
  await writeFile(page, offerFile(html, { ...offer, address: 'edition.zip', size: packed.length }))
  await writeOfflineCopy({ ...settings, name: '', siteDir: settings.outDir, project })
  return `${join(outDir, archive)}: ${Math.round(packed.length / 1000)} kB`
}

/** The files of a folder by their paths with slashes, in order; not hidden ones. */
async function filesIn(folder: string): Promise<[path: string, content: Uint8Array][]> {
  const paths = await visiblePathsIn(folder)
  return Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => [
      path,
      await readFile(join(folder, path)),
    ]),
  )
}

await runProgram({
  name: 'pack',
  usage,
  options: {},
  positionals: {
    min: 0,
    max: 0,
    expected: 'no arguments: set OUT_DIR and CONTENT_DIR instead',
  },
  run: async (_values, _words, { print }) => {
    print(await pack())
    return 0
  },
})
