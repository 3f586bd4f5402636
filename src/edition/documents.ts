import { createMarkdownProcessor } from '@astrojs/markdown-remark'
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import formats from '../../docs/formats.md?raw'
import machines from '../../docs/machines.md?raw'
import { memoizeWord } from '#model/memoize.ts'
import { documentPaths } from '#model/paths.ts'

/** The documents about the program that are also pages of every edition. They are in English. */
export const documents = {
  formats: { markdown: formats, path: documentPaths.formats },
  machines: { markdown: machines, path: documentPaths.machines },
} as const

/**
 * Renders a document as HTML, without its title, which the page has in the language of the interface. Links to other documents
 * lead to their pages. All editions of a library have the same documents.
 *
 * @throws if it links to a file of the project that is not a page of the edition.
 */
export const documentHtml = memoizeWord(async (markdown: string): Promise<string> => {
  const { code } = await (await processor).render(markdown.replace(/^# .*\n/, ''))
  return code
})

const processor = createMarkdownProcessor({
  gfm: true,
  smartypants: false,
  syntaxHighlight: false,
  rehypePlugins: [() => linkPages],
})

function linkPages(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    const { href } = properties
    if (tagName !== 'a' || typeof href !== 'string' || /^(?:https:|[/#])/.test(href)) return
    const name = /^(\w+)\.md(?=#|$)/.exec(href)?.[1] ?? ''
    if (!Object.hasOwn(documentPaths, name))
      throw new Error(`Unexpected link to ${href} in a document, expected a page of the edition`)
    properties['href'] =
      documentPaths[name as keyof typeof documentPaths] + href.slice(name.length + 3)
  })
}
