import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Element } from 'hast'
import { speculationRules } from '#browser/reading/speculation-rules.ts'
import { checkSite } from '#checks/built/check-site.ts'
import { type BuiltPage, elementsOf, readPages } from '#checks/built/read-pages.ts'
import type { Build } from './build.ts'
import { mediaPolicy } from './media-policy.ts'
import { type Change, changesOf, linksBelow, linksFrom } from './relative-links.ts'
import { replaceParts } from './replace-parts.ts'
import { hiddenSpaces } from './spaces.ts'
import { stopOnIssues } from './stop-on-issues.ts'

type Settings = Pick<Build, 'source' | 'outDir' | 'base' | 'assets'>

/** Completes the pages and checks them as they will be published. Each is read and parsed once. */
export async function finishPages(build: Settings): Promise<string> {
  const corpus = await build.source.corpus()
  const pages = finished(readPages(build.outDir), build, mediaPolicy(corpus.edition))
  const site = await checkSite(build.outDir, corpus, build.base, pages)
  stopOnIssues(site.issues, 'The built site has mistakes')
  return `${site.pages} pages, with every word, link and address correct`
}

async function* finished(
  pages: AsyncIterable<BuiltPage>,
  { base, assets }: Settings,
  media: string | undefined,
): AsyncGenerator<BuiltPage, void, undefined> {
  for await (const page of pages) {
    const isForMissing = page.path === '/404.html'
    const write = isForMissing ? linksBelow(base) : linksFrom(page.path)
    const elements = elementsOf(page.tree)
    const changes = new Map<Element, Change[]>(
      elements.map((element) => [element, changesOf(element, write, assets?.styles)]),
    )
    for (const element of elements) {
      const policy = policyOf(element)
      if (policy === undefined) continue
      const value = ownPolicy(policy, changes, media)
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
 * Completes the content security policy of a page with the hashes of its own scripts and styles, as changed, and with the sources of
 * what it plays. Astro writes those of every script and style in the project, which costs bytes and allows more than is needed.
 */
function ownPolicy(
  policy: string,
  changes: ReadonlyMap<Element, readonly Change[]>,
  media: string | undefined,
): string {
  const hashes: Record<'script' | 'style', string[]> = { script: [], style: [] }
  for (const [element, its] of changes) {
    const kind = kindOf(element)
    // The script of a page inserts these rules.
    if (kind === 'script' && 'src' in element.properties)
      hashes.script.push(hashOf(speculationRules))
    const [text] = element.children
    if (!kind || text?.type !== 'text') continue
    const changed = its.find((change) => 'text' in change)
    hashes[kind].push(hashOf(changed ? changed.text : text.value))
  }
  const hasMedia = [...changes.keys()].some(({ tagName }) => /^(?:audio|video)$/.test(tagName))
  const own = policy
    .replace(/ 'sha\d+-[^']+'/g, '')
    .replace(/(?<=\b(script|style)-src)[^;]*/g, (sources, kind: 'script' | 'style') =>
      [sources, ...new Set(hashes[kind])].join(' '),
    )
  return hasMedia && media !== undefined ? `${own.replace(/;?$/, ';')}${media};` : own
}

/** What a policy allows an element by; undefined if it needs no permission, as data do. */
function kindOf({ tagName, properties }: Element): 'script' | 'style' | undefined {
  if (tagName === 'style') return 'style'
  const isProgram =
    tagName === 'script' && /^(?:|module)$/.test(properties['type']?.toString() ?? '')
  return isProgram ? 'script' : undefined
}

/** The source expression by which a policy allows code. */
function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}
