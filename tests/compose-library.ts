import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import { bundlePageScript } from '#integrations/page-script.ts'
import { profileOf } from '#integrations/script-profile.ts'
import { readEdition } from '#reading/read-edition.ts'
import { collectLibrary } from '#search/library/collect-library.ts'
import { searchInLibrary } from '#search/library/searched-interview.ts'
import { textForFirstHits } from '#search/text-for-first-hits.ts'

/** An edition of a library under test: the name of its folder, its content and its site, built as if it were alone. */
export type PartOfLibrary = { name: string; content: string; site: string }

/**
 * Composes a library from editions that were built alone: gives their pages the scripts and the search of a library, and makes a search
 * page of the library from that of the first edition. What the library has besides its search, it lacks.
 *
 * @param out the folder of the library, which is replaced.
 */
export async function composeLibrary(parts: readonly PartOfLibrary[], out: string): Promise<void> {
  await rm(out, { recursive: true, force: true })
  const corpora = await Promise.all(parts.map(({ content }) => corpusIn(content)))
  const library = corpora.map(({ edition: { language, apparatus } }) => ({ language, apparatus }))
  const collector = collectLibrary()
  for (const [at, { name, site }] of parts.entries()) {
    const corpus = corpora[at]!
    const folder = join(out, name)
    await cp(site, folder, { recursive: true })
    await rm(join(folder, 'pagefind'), { recursive: true })
    const { files, interview } = await searchInLibrary(corpus, name)
    await writeAll(join(folder, 'pagefind'), files)
    collector.add(structuredClone(interview))
    const profile = { ...profileOf(corpus, textForFirstHits), text: undefined, library }
    const script = await bundlePageScript(profile, { project: '.', shipped: new Map() })
    await writeAll(folder, script.files)
    for await (const page of glob(join(folder, '**/*.html'))) {
      const html = await readFile(page, 'utf8')
      await writeFile(page, html.replace(/_astro\/main\.[\w-]+\.js/g, script.path.slice(1)))
    }
    if (at > 0) continue
    await cp(join(folder, '_astro'), join(out, '_astro'), { recursive: true })
    await cp(join(folder, 'icon.svg'), join(out, 'icon.svg'))
    const page = await readFile(join(folder, 'search/index.html'), 'utf8')
    await writeAll(
      out,
      new Map([
        ['search/index.html', page.replace('<html ', '<html data-library ')],
        ['index.html', '<!doctype html><title>Library</title>\n'],
      ]),
    )
  }
  await writeAll(join(out, 'pagefind'), collector.files())
}

async function corpusIn(content: string): Promise<Corpus> {
  const { corpus, issues } = await readEdition(content)
  if (!corpus) throw new Error(`Unexpected issues: ${issues.map(({ message }) => message).join()}`)
  return corpus
}

async function writeAll(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}
