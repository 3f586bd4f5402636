import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Element } from 'hast'
import { speculationRules } from '#browser/reading/speculation-rules.ts'
import { type BuiltPage, elementsOf } from '#checks/built/read-pages.ts'
import { type Change, changesOf, linksBelow, linksFrom } from './relative-links.ts'
import { replaceParts } from './replace-parts.ts'
import { hiddenSpaces } from './spaces.ts'
import type { EditionStyles } from './style-modules.ts'

/** What pages are completed with. */
export type Completion = {
  /** The folder of the edition, if it is one of a library; otherwise empty. */
  name: string
  /** The path of the site on its host, with slashes at both ends. */
  siteBase: string
  styles: EditionStyles | undefined
  /** The directive that lets pages play the recording. */
  media: string | undefined
}

/** Makes the links of pages relative, puts the styles of their edition into them, and gives each the policy for its own scripts. */
export async function* completed(
  pages: AsyncIterable<BuiltPage>,
  { name, siteBase, styles, media }: Completion,
): AsyncGenerator<BuiltPage, void, undefined> {
  for await (const page of pages) {
    const isForMissing = page.path === '/404.html'
    const write = isForMissing ? linksBelow(siteBase, name) : linksFrom(page.path, name)
    const elements = elementsOf(page.tree)
    const changes = new Map<Element, Change[]>(
      elements.map((element) => [element, changesOf(element, write, styles)]),
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
