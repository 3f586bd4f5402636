import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runRecord } from '#cli/addresses/run-change.ts'
import { readSettings } from '#cli/settings.ts'
import { builtFiles, sizeOfSite } from '#hosts/built-files.ts'
import { buildCosts, type BuildCosts } from './scale/build-costs.ts'
import { firstSearch } from './scale/first-search.ts'
import { repeatEdition } from './scale/repeat-edition.ts'
import { type Measurement, scaleTable } from './scale/report.ts'

const help = `Measures what it costs to build longer and longer editions: this one, repeated with all its annotations.

    npm run measure:scale -- [OPTIONS]

  --exchanges 14,560,2000  how many exchanges, from the smallest to the largest  (14,140,560)
  --no-search              leaves out the first search, which needs Chromium
  --keep DIR               keeps the editions and the sites there
  --help                   shows this

CONTENT_DIR is the edition that is repeated. CPU time is that of all processes; memory is the most that the largest of
them had. The first search is for a word in many paragraphs, as a reader on a slow line and a slow machine has it.
The second table is what each further exchange costs.
`

const { values } = parseArgs({
  options: {
    exchanges: { type: 'string', default: '14,140,560' },
    search: { type: 'boolean', default: true },
    keep: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  allowNegative: true,
})
if (values.help) process.stdout.write(help)
else await measure(values.exchanges.split(',').map(Number))

async function measure(sizes: readonly number[]): Promise<void> {
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`Unexpected --exchanges ${sizes.join()}, expected numbers such as 14,560`)
  const { contentDir } = readSettings()
  const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'measure-scale-')))
  const measured: Measurement[] = []
  try {
    for (const exchanges of sizes) {
      const [edition, site] = ['edition', 'site'].map((name) => join(folder, `${exchanges}`, name))
      await rm(join(folder, `${exchanges}`), { recursive: true, force: true })
      await repeatEdition(contentDir, edition!, exchanges)
      await runRecord(edition!)
      process.stderr.write(`Building ${exchanges} exchanges\n`)
      const costs: BuildCosts = await buildCosts({ CONTENT_DIR: edition!, OUT_DIR: site! })
      const size = sizeOfSite(builtFiles(site!).files)
      const search = values.search ? await firstSearch(site!, contentDir) : undefined
      measured.push({ exchanges, costs, size, search })
    }
    process.stdout.write(scaleTable(measured))
  } finally {
    if (values.keep === undefined) await rm(folder, { recursive: true, force: true })
  }
}
