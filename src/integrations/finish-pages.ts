import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Element } from 'hast'
import { checkSite } from '#checks/built/check-site.ts'
import { type BuiltPage, elementsOf, readPages } from '#checks/built/read-pages.ts'
import type { Build } from './build.ts'
import { stopOnIssues } from './stop-on-issues.ts'

/** Completes the pages and checks them as they will be published. Each is read and parsed once. */
export async function finishPages({
  source,
  outDir,
  base,
  insertedHashes,
}: Pick<Build, 'source' | 'outDir' | 'base' | 'insertedHashes'>): Promise<string> {
  const pages = withOwnPolicies(readPages(outDir), insertedHashes)
  const site = await checkSite(outDir, await source.corpus(), base, pages)
  stopOnIssues(site.issues, 'The built site has mistakes')
  return `${site.pages} pages, with every word, link and address correct`
}

/**
 * Reduces the content security policy of each page to the hashes of what is on it. Astro writes those of every script and
 * style in the project, which costs bytes and allows more than is needed.
 */
async function* withOwnPolicies(
  pages: AsyncIterable<BuiltPage>,
  inserted: readonly string[],
): AsyncGenerator<BuiltPage, void, undefined> {
  for await (const page of pages) {
    const { file, html, tree } = page
    const elements = [...elementsOf(tree)]
    const own = new Set([...inserted, ...elements.flatMap(hashOf)])
    const trim = (policy: string) =>
      policy.replace(/ '(sha\d+-[^']+)'/g, (token, hash: string) => (own.has(hash) ? token : ''))
    const trimmed = html.replace(
      /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/,
      trim,
    )
    if (trimmed !== html) await writeFile(file, trimmed)
    for (const { tagName, properties } of elements) {
      const { httpEquiv, content } = properties
      const isPolicy = /content-security-policy/i.test(String(httpEquiv))
      if (tagName === 'meta' && isPolicy && typeof content === 'string')
        properties['content'] = trim(content)
    }
    yield { ...page, html: trimmed }
  }
}

/** The hash by which a policy allows the code in an element. */
function hashOf({ tagName, children }: Element): string[] {
  const [text] = children
  if (!['style', 'script'].includes(tagName) || text?.type !== 'text') return []
  return [`sha256-${createHash('sha256').update(text.value).digest('base64')}`]
}
