import type { Corpus } from '#corpus/corpus.ts'
import { pathsIn } from '#files/paths-in.ts'
import { type Issue, sortIssues } from '#model/issue.ts'
import { checkLinks, type PageLinks, type Place } from './check-links.ts'
import { checkPageWords } from './check-page-words.ts'
import { checkSafety } from './check-safety.ts'
import { type BuiltPage, elementsOf, readPages } from './read-pages.ts'

/**
 * Checks a built site: the words of each page, its safety, its links, and the published addresses.
 *
 * @param folder the built site.
 * @param place where it will be served, and what is there beside it.
 * @param pages its pages, if they are not to be read from the folder.
 */
export async function checkSite(
  folder: string,
  corpus: Corpus,
  place: Place,
  pages: AsyncIterable<BuiltPage> = readPages(folder),
): Promise<{ issues: Issue[]; pages: number }> {
  const issues: Issue[] = []
  const links: PageLinks[] = []
  const checkWords = checkPageWords(corpus)
  for await (const page of pages) {
    issues.push(...checkWords(page), ...checkSafety(page))
    links.push(linksOf(page))
  }
  issues.push(
    ...checkLinks(links, new Set((await pathsIn(folder)).map((path) => `/${path}`)), corpus, place),
  )
  return { issues: sortIssues(issues), pages: links.length }
}

function linksOf({ path, file, tree }: BuiltPage): PageLinks {
  const ids = new Set<string>()
  const hrefs: string[] = []
  for (const { properties } of elementsOf(tree)) {
    if (typeof properties['id'] === 'string') ids.add(properties['id'])
    if (typeof properties['href'] === 'string') hrefs.push(properties['href'])
  }
  return { path, file, ids, hrefs }
}
