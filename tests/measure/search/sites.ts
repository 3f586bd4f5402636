import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import { readEdition } from '#reading/read-edition.ts'
import { searchFiles } from '#search/search-files.ts'
import { textForFirstHits } from '#search/text-for-first-hits.ts'
import { largeEdition } from './large-edition.ts'
import type { Queries } from './queries.ts'

/** A site that can be searched. */
export type Site = {
  name: string
  folder: string
  /** Whether it is the built site as it is. */
  isBuilt: boolean
  /** What there is to say of its index. */
  about: string
}

/**
 * Reads an edition.
 *
 * @throws with what is wrong if it cannot be read.
 */
export async function corpusIn(folder: string): Promise<Corpus> {
  const { corpus, issues } = await readEdition(folder)
  if (corpus) return corpus
  throw new Error(`Unexpected edition in ${folder}: ${issues.map(({ message }) => message).join()}`)
}

/**
 * Makes a site with the search of a generated edition: a copy of a built site whose `pagefind/` is replaced, and the text for
 * first hits. Its hits lead nowhere.
 *
 * @param built the folder of the built site.
 * @param folder an empty folder, for the edition and the site.
 */
export async function largeSite(
  built: string,
  folder: string,
  exchanges: number,
  { edition }: Corpus,
  queries: Queries,
): Promise<Site> {
  const { language, apparatus = language } = edition
  const options = { exchanges, languages: { language, apparatus }, ...queries }
  const source = join(folder, 'edition')
  for (const [path, text] of largeEdition(options)) await write(join(source, path), text)
  const corpus = await corpusIn(source)
  const start = performance.now()
  const files = await searchFiles(corpus)
  const seconds = (performance.now() - start) / 1000
  const site = join(folder, 'site')
  const old = join(built, 'pagefind')
  await cp(built, site, {
    recursive: true,
    filter: (path) => path !== old && !path.startsWith(old + sep),
  })
  for (const [path, content] of files) await write(join(site, 'pagefind', path), content)
  await replaceText(join(site, '_astro'), JSON.stringify(textForFirstHits(corpus)))
  return {
    name: `${exchanges} exchanges`,
    folder: site,
    isBuilt: false,
    about: `${sizeOf([...files.values()].map(({ length }) => length))}; indexed in ${seconds.toFixed(1)} s`,
  }
}

/** Replaces the text in the script that finds first hits. @throws if it is not there. */
async function replaceText(scripts: string, json: string): Promise<void> {
  const name = (await readdir(scripts)).find((one) => one.startsWith('first-hits.')) ?? ''
  const code = await readFile(join(scripts, name), 'utf8')
  const parts = code.split(/JSON\.parse\(([`'"])\{"isWhole".*?(?<!\\)\1\)/su)
  if (parts.length !== 3)
    throw new Error(`Unexpected script ${name}, expected the text for first hits in it`)
  await writeFile(join(scripts, name), `${parts[0]}JSON.parse(${JSON.stringify(json)})${parts[2]}`)
}

/** `1,123 files, 1,234 kB`. */
export function sizeOf(lengths: readonly number[]): string {
  const bytes = lengths.reduce((sum, length) => sum + length, 0)
  const [files, kilobytes] = [lengths.length, Math.round(bytes / 1000)]
  return `${files.toLocaleString('en')} files, ${kilobytes.toLocaleString('en')} kB`
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
