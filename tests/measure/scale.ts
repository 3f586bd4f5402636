import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runRecord } from '#cli/addresses/run-change.ts'
import { readSettings } from '#cli/settings.ts'
import { builtFiles, sizeOfSite } from '#hosts/built-files.ts'
import { buildCosts } from './scale/build-costs.ts'
import { firstSearch } from './scale/first-search.ts'
import { changeNote } from './scale/change-note.ts'
import { repeatEdition } from './scale/repeat-edition.ts'
import { namesOfInterviews, repeatLibrary } from './scale/repeat-library.ts'
import { type Measurement, scaleTable } from './scale/report.ts'

const help = `Measures what it costs to build more and more exchanges: those of this edition, repeated with all their annotations.

    npm run measure:scale -- [OPTIONS]

  --exchanges 14,560,2000  how many exchanges, from the smallest to the largest  (14,560,2000,10000)
  --longest 1000           the most exchanges of one interview; more are a library  (1000)
  --no-search              leaves out the first search, which needs Chromium
  --keep DIR               keeps the editions and the sites there
  --help                   shows this

CONTENT_DIR is the edition that is repeated. Each interview of a library has about 33 exchanges, and its addresses are
not recorded. CPU time and memory are those of all processes. A rebuild follows the change of one note. The first search is
for a word in many paragraphs, as a reader on a slow line and a slow machine has it. The second table is what each further
exchange costs.
`

/** How many exchanges an interview of a library has. */
const inEach = 100 / 3

const { values } = parseArgs({
  options: {
    exchanges: { type: 'string', default: '14,560,2000,10000' },
    longest: { type: 'string', default: '1000' },
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
      const interviews = exchanges > Number(values.longest) ? Math.round(exchanges / inEach) : 1
      if (interviews > 1) await repeatLibrary(contentDir, edition!, { exchanges, interviews })
      else {
        await repeatEdition(contentDir, edition!, exchanges)
        await runRecord(edition!)
      }
      process.stderr.write(`Building ${exchanges} exchanges\n`)
      const build = () => buildCosts({ CONTENT_DIR: edition!, OUT_DIR: site! })
      const costs = await build()
      const size = sizeOfSite(builtFiles(site!).files)
      const [first] = interviews === 1 ? [''] : await namesOfInterviews(edition!)
      const page = interviews === 1 ? '/' : `/${first}/`
      const search = values.search ? await firstSearch(site!, contentDir, page) : undefined
      await changeNote(join(edition!, first!))
      const rebuild = await build()
      measured.push({ exchanges, interviews, costs, rebuild, size, search })
      process.stderr.write(scaleTable(measured.slice(-1)))
    }
    process.stdout.write(scaleTable(measured))
  } finally {
    if (values.keep === undefined) await rm(folder, { recursive: true, force: true })
  }
}
