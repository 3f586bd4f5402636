import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkSite } from '#checks/built/check-site.ts'
import { type BuiltPage, readPages } from '#checks/built/read-pages.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { hashWords, type PageWords, wordsOfPage } from '#evidence/words.ts'
import { evidencePaths } from '#model/evidence.ts'
import { exchangePath } from '#model/paths.ts'
import type { Build } from './build.ts'
import { completed } from './complete-pages.ts'
import { mediaPolicy } from './media-policy.ts'
import { stopOnIssues } from './stop-on-issues.ts'

/** Completes the pages of an edition, hashes their words and checks them as they will be published. Each is read and parsed once. */
export async function finishPages(
  build: Pick<Build, 'name' | 'source' | 'siteDir' | 'outDir' | 'base' | 'assets'>,
): Promise<string> {
  const { name, source, siteDir, outDir, base, assets } = build
  const corpus = await source.corpus()
  const pages = completed(readPages(outDir), {
    ...{ name, styles: assets?.styles, media: mediaPolicy(corpus.edition) },
    siteBase: base.slice(0, base.length - (name === '' ? 0 : name.length + 1)),
  })
  const place = { name, base, isOutside: (path: string) => existsSync(join(siteDir, path)) }
  const site = await checkSite(outDir, corpus, place, withWordsHashed(pages, corpus, outDir))
  stopOnIssues(site.issues, 'The built site has mistakes')
  return `${site.pages} pages, with every word, link and address correct`
}

/** Passes pages on, and writes the hashes of the words in them before the links are checked. */
async function* withWordsHashed(
  pages: AsyncIterable<BuiltPage>,
  corpus: Corpus,
  outDir: string,
): AsyncGenerator<BuiltPage, void, undefined> {
  const paths = new Set(corpus.exchanges.map(({ slug }) => exchangePath(slug)))
  const words = new Map<string, PageWords>()
  for await (const page of pages) {
    if (paths.has(page.path)) words.set(page.path, wordsOfPage(page))
    yield page
  }
  const file = join(outDir, evidencePaths.words)
  const paragraphs = hashWords(corpus, words)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(
    file,
    `${JSON.stringify({ algorithm: 'SHA-256', encoding: 'UTF-8', paragraphs }, null, 1)}\n`,
  )
}
