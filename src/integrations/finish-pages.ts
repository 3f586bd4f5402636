import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Element } from 'hast'
import { checkSite } from '#checks/built/check-site.ts'
import { type BuiltPage, elementsOf, readPages } from '#checks/built/read-pages.ts'
import type { Build } from './build.ts'
import { withoutMedia } from './media-policy.ts'
import { type Change, changesOf, linksBelow, linksFrom } from './relative-links.ts'
import { replaceParts } from './replace-parts.ts'
import { hiddenSpaces } from './spaces.ts'
import { stopOnIssues } from './stop-on-issues.ts'

type Settings = Pick<Build, 'source' | 'outDir' | 'base' | 'insertedHashes'>

/** Completes the pages and checks them as they will be published. Each is read and parsed once. */
export async function finishPages(build: Settings): Promise<string> {
  const pages = finished(readPages(build.outDir), build)
  const site = await checkSite(build.outDir, await build.source.corpus(), build.base, pages)
  stopOnIssues(site.issues, 'The built site has mistakes')
  return `${site.pages} pages, with every word, link and address correct`
}

async function* finished(
  pages: AsyncIterable<BuiltPage>,
  { base, insertedHashes }: Settings,
): AsyncGenerator<BuiltPage, void, undefined> {
  for await (const page of pages) {
    const isForMissing = page.path === '/404.html'
    const write = isForMissing ? linksBelow(base) : linksFrom(page.path)
    const elements = elementsOf(page.tree)
    const changes = new Map<Element, Change[]>(
      elements.map((element) => [element, changesOf(element, write)]),
    )
    for (const element of elements) {
      const policy = policyOf(element)
      if (policy === undefined) continue
      const value = ownPolicy(policy, changes, insertedHashes)
      if (value !== policy) changes.set(element, [{ property: 'content', value }])
    }
    const html = replaceParts(page.html, changes, hiddenSpaces(page.tree))
    if (html !== page.html) await writeFile(page.file, html)
    yield { ...page, html }
  }
}

function policyOf({ tagName, properties }: Element): string | undefined {
  const { httpEquiv, content } = properties
  const isPolicy = tagName === 'meta' && /content-security-policy/i.test(String(httpEquiv))
  return isPolicy && typeof content === 'string' ? content : undefined
}

/**
 * Reduces the content security policy of a page to the hashes of what is on it, as changed, and to the sources of what it plays.
 * Astro writes those of every script and style in the project, which costs bytes and allows more than is needed.
 */
function ownPolicy(
  policy: string,
  changes: ReadonlyMap<Element, readonly Change[]>,
  inserted: readonly string[],
): string {
  const own = new Map(inserted.map((hash) => [hash, hash]))
  for (const [element, its] of changes) {
    const text = textOf(element)
    if (text === undefined) continue
    const changed = its.find((change) => 'text' in change)
    own.set(hashOf(text), hashOf(changed ? changed.text : text))
  }
  const hasMedia = [...changes.keys()].some(({ tagName }) => /^(?:audio|video)$/.test(tagName))
  const media = hasMedia ? policy : withoutMedia(policy)
  return media.replace(/ '(sha\d+-[^']+)'/g, (_token, hash: string) => {
    const current = own.get(hash)
    return current === undefined ? '' : ` '${current}'`
  })
}

/** The code in an element. */
function textOf({ tagName, children }: Element): string | undefined {
  const [text] = children
  return ['style', 'script'].includes(tagName) && text?.type === 'text' ? text.value : undefined
}

/** The hash by which a policy allows code. */
function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`
}
