import { currentAddress } from '#corpus/addresses.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { decodeUri } from '#model/decode-uri.ts'
import { nearest } from '#model/spelling.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import { join } from 'node:path'

/** The page that is shown for every missing address, in every folder, so that its links cannot be relative. */
const missingPage = '/404.html'

/** The links on a page, and the ids that links to it may have. */
export type PageLinks = {
  path: string
  file: string
  ids: ReadonlySet<string>
  hrefs: readonly string[]
}

/** Where an edition will be. */
export type Place = {
  /** Its path on the host, with a slash at both ends: for the page of missing addresses. */
  base: string
  /** The name of its folder, if it is in a library. */
  name?: string
  /** Whether a file beside its folder exists. */
  isOutside?: (path: string) => boolean
}

/**
 * Checks that every link inside the site leads to a page, every fragment to an element of that page, and that every address of
 * the ledger exists.
 *
 * @param files the paths of all built files from the root, for links to files that are not pages.
 */
export function checkLinks(
  pages: readonly PageLinks[],
  files: ReadonlySet<string>,
  corpus: Corpus,
  place: Place,
): Issue[] {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const issues: Issue[] = []
  for (const page of pages) {
    for (const href of new Set(page.hrefs)) {
      const problem = problemOf(href, page, byPath, files, place)
      if (problem)
        issues.push({ rule: 'broken-link', ...problem, file: page.file, position: wholeFile })
    }
  }
  return [...issues, ...lostAddresses(byPath, corpus)]
}

function problemOf(
  href: string,
  page: PageLinks,
  byPath: ReadonlyMap<string, PageLinks>,
  files: ReadonlySet<string>,
  { base, name = '', isOutside }: Place,
): { message: string; hint?: string } | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return undefined
  const isAbsolute = page.path === missingPage
  if (href.startsWith('/') && !isAbsolute)
    return {
      message: `Unexpected link to ${href} from the root of the host, expected a relative link`,
      hint: 'The site can be anywhere on a host or in a folder. A build makes links relative in `integrations/finish-pages.ts`.',
    }
  // Any other folder would do as well.
  const root = isAbsolute ? base : name === '' ? '/site/' : `/site/${name}/`
  const { pathname, hash } = new URL(href, `http://host${root}${page.path.slice(1)}`)
  if (!pathname.startsWith(root)) {
    const site = name === '' ? root : root.slice(0, -name.length - 1)
    const path = pathname.startsWith(site) ? pathname.slice(site.length) : undefined
    // The pages of a library are made last.
    if (name !== '' && path !== undefined && (path === '' || isOutside?.(path))) return undefined
    return { message: `Unexpected link to ${href}, expected a page of the site` }
  }
  const path = `/${pathname.slice(root.length)}`
  const target = byPath.get(path)
  if (!target) {
    if (files.has(path)) return undefined
    const meant = nearest(path, byPath.keys())
    return {
      message: `Unexpected link to ${path}, expected a page of the site`,
      ...(meant ? { hint: `Did you mean ${meant}?` } : {}),
    }
  }
  const id = decodeUri(hash.slice(1).replace(/:~:.*$/, ''))
  if (id === '' || target.ids.has(id)) return undefined
  const meant = nearest(id, target.ids)
  return {
    message: `Unexpected link to ${path}#${id}, expected an element with that id on the page`,
    ...(meant ? { hint: `Did you mean #${meant}?` } : {}),
  }
}

function lostAddresses(byPath: ReadonlyMap<string, PageLinks>, { ledger, root }: Corpus): Issue[] {
  const file = join(root, 'addresses.json')
  const { pages, redirects, withdrawn } = ledger
  const issues: Issue[] = []
  for (const [path, fragments] of Object.entries(pages)) {
    const here = byPath.get(path)
    const page = here && byPath.get(currentAddress(path, redirects))
    const missing = page
      ? fragments
          .filter((id) => !withdrawn[path] && !page.ids.has(id) && !here.ids.has(id))
          .map((id) => `${path}#${id}`)
      : [path]
    for (const address of missing) {
      const message = `Unexpected loss of the published address ${address}, expected it in the built site`
      issues.push({ rule: 'address-lost', message, file, position: wholeFile })
    }
  }
  return issues
}
