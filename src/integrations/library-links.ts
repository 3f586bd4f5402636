import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkSafety } from '#checks/built/check-safety.ts'
import { type BuiltPage, elementsOf } from '#checks/built/read-pages.ts'
import { decodeUri } from '#model/decode-uri.ts'
import { type Issue, wholeFile } from '#model/issue.ts'

/**
 * Checks the pages of a library: that every link leads to a page or a file of the site, and that they are safe. Fragments are those of the
 * paragraphs that the pages were made from.
 */
export async function checkLibraryPages(
  outDir: string,
  pages: AsyncIterable<BuiltPage>,
): Promise<Issue[]> {
  const issues: Issue[] = []
  const known = new Map<string, boolean>()
  const exists = (path: string) => {
    const there = known.get(path) ?? isFile(outDir, path)
    known.set(path, there)
    return there
  }
  const links: { file: string; path: string }[] = []
  for await (const page of pages) {
    issues.push(...checkSafety(page))
    for (const path of pathsOn(page)) links.push({ file: page.file, path })
  }
  for (const { file, path } of links) {
    if (exists(path)) continue
    const message = `Unexpected link to ${path}, expected a page of the site`
    issues.push({ rule: 'broken-link', message, file, position: wholeFile })
  }
  return issues
}

/** The paths from the root of the site that a page links to. */
function pathsOn({ path, tree }: BuiltPage): Set<string> {
  const paths = new Set<string>()
  for (const { properties } of elementsOf(tree)) {
    const { href } = properties
    if (typeof href !== 'string' || /^[a-z][a-z0-9+.-]*:|^\/|^#/i.test(href)) continue
    paths.add(new URL(href, `http://host${path}`).pathname)
  }
  return paths
}

function isFile(outDir: string, path: string): boolean {
  const file = join(outDir, decodeUri(path.replace(/\/$/, '/index.html')))
  return existsSync(file) && statSync(file).isFile()
}
