import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSettings } from '#cli/settings.ts'
import { startStaticServer } from '#cli/static-server.ts'
import { browsers } from './search/browsers.ts'
import { help, type Options, readOptions } from './search/options.ts'
import { type Queries, queriesOf } from './search/queries.ts'
import { type Row, median, table } from './search/report.ts'
import { singleFileSite } from './search/single-file-site.ts'
import { corpusIn, largeSite, type Site, sizeOf } from './search/sites.ts'
import type { RunningBrowser } from './search/tab.ts'
import { measureCold, measureWarm, type Search } from './search/visit.ts'

/** `npm run measure:search`: `--help` says what it measures. What it makes is in a temporary folder, which goes at the end. */
const options = readOptions(process.argv.slice(2))
if (options) await measure(options)
else process.stdout.write(help)

async function measure(wanted: Options): Promise<void> {
  const { contentDir, outDir } = readSettings()
  const folder = await mkdtemp(join(tmpdir(), 'measure-search-'))
  try {
    const corpus = await corpusIn(contentDir)
    const queries = queriesOf(corpus, { frequent: wanted.query, rare: wanted.rare })
    const own = corpus.exchanges.filter(({ number }) => number > 0).length
    const sites: Site[] = []
    for (const exchanges of wanted.exchanges ?? [own, 560, 5000])
      sites.push(
        exchanges === own
          ? await builtSite(outDir, own)
          : await largeSite(outDir, join(folder, String(exchanges)), exchanges, corpus, queries),
      )
    const other = wanted.compares
      ? await singleFileSite(corpus, join(folder, 'single-file'))
      : undefined
    for (const { name, about } of other ? [...sites, other] : sites)
      process.stdout.write(`${name}: ${about}\n`)
    for (const name of wanted.browsers) {
      const browser = await browsers[name]()
      try {
        process.stdout.write(`\n${browser.name}; ${howBusy()}\n\n`)
        await measureIn(browser, sites, other, queries, wanted)
      } finally {
        await browser.close()
      }
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What else this machine does, since that makes every figure larger. */
function howBusy(): string {
  return `load ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} processors at the start`
}

async function builtSite(folder: string, exchanges: number): Promise<Site> {
  const index = join(folder, 'pagefind')
  const entries = await readdir(index, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const stats = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))))
  return {
    name: `${exchanges} exchanges`,
    folder,
    isBuilt: true,
    about: `${sizeOf(stats.map(({ size }) => size))}; as built`,
  }
}

/** Measures first searches, all of them by turns, then later ones, and prints the tables. */
async function measureIn(
  browser: RunningBrowser,
  sites: readonly Site[],
  other: Site | undefined,
  { frequent, rare }: Queries,
  { runs, copies }: Options,
): Promise<void> {
  const [query, rareQuery] = [frequent[0], rare[0]]
  if (query === undefined || rareQuery === undefined)
    throw new Error('Unexpected edition without words to search for: name some, see --help')
  const searches: (Search & { name: string })[] = [
    ...copies.map((copy) => ({ name: `“${query}”, copy ${copy}`, query, copy, aheadMs: 0 })),
    { name: `“${query}”, pointer 200 ms ahead`, query, copy: 'off', aheadMs: 200 },
    { name: `“${rareQuery}”`, query: rareQuery, copy: 'off', aheadMs: 0 },
  ]
  const served = await Promise.all(
    [...sites, ...(other ? [other] : [])].map(async (site) => ({
      site,
      ...(await startStaticServer({ folder: site.folder, compress: true })),
      // The page to compare with keeps nothing.
      searches: site === other ? searches.filter(({ copy }) => copy === 'off') : searches,
    })),
  )
  const cold = served.flatMap(({ site, url, searches }) =>
    searches.map((search) => ({ site, url, search, measured: [] as Row['measured'][number][] })),
  )
  // Run 0 does not count: the server compresses a file when it is first asked for, and a browser is slow at first.
  for (let run = 0; run <= runs; run++)
    for (const { url, search, measured } of cold) {
      const one = await measureCold(browser, url, search)
      if (run > 0) measured.push(one)
    }
  const words = [...frequent, ...rare]
  const warm: Row[] = []
  for (const { site, url } of served)
    warm.push({ name: site.name, measured: await measureWarm(browser, url, words) })
  for (const { server } of served) server.close()

  const write = (title: string, rows: readonly Row[]) =>
    process.stdout.write(`${title}\n${table(rows)}\n`)
  for (const { site } of served) {
    const own = cold.filter((one) => one.site === site)
    write(
      `First search, ${site.name}, from the click:`,
      own.map(({ search, measured }) => ({ name: search.name, measured })),
    )
  }
  write('Later searches, from the key that enters the word:', warm)
  const built = sites.find(({ isBuilt }) => isBuilt)
  if (built && other) process.stdout.write(ratioLines(cold, built, other, query))
}

/** How the built site compares with the same text in a single file, for the same word. */
function ratioLines(
  cold: readonly { site: Site; search: Search; measured: Row['measured'] }[],
  site: Site,
  other: Site,
  query: string,
): string {
  const firstOf = (wanted: Site, aheadMs: number) => {
    const found = cold.find(
      (one) =>
        one.site === wanted &&
        one.search.query === query &&
        one.search.copy === 'off' &&
        one.search.aheadMs === aheadMs,
    )
    return found && median(found.measured.map(({ first }) => first.ms))
  }
  return [0, 200]
    .flatMap((aheadMs) => {
      const [own, others] = [firstOf(site, aheadMs), firstOf(other, aheadMs)]
      if (own === undefined || others === undefined) return []
      const ahead = aheadMs > 0 ? `, pointer ${aheadMs} ms ahead` : ''
      return `First hit${ahead}: ${site.name} ${own} ms, ${other.name} ${others} ms, ratio ${(own / others).toFixed(2)}\n`
    })
    .join('')
}
