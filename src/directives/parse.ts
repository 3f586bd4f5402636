import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { mdx } from 'micromark-extension-mdx'

/**
 * Parses an exchange as MDX, but without parsing JavaScript in braces, so that a stray `{` is reported at its own position.
 *
 * @throws {import('vfile-message').VFileMessage} if a brace or an angle bracket is never closed.
 */
export function parseExchange(source: string): Root {
  return fromMarkdown(source, {
    extensions: [frontmatter(), directive(), mdx()],
    mdastExtensions: [frontmatterFromMarkdown(), directiveFromMarkdown(), mdxFromMarkdown()],
  })
}

/** Parses editorial prose, such as a glossary entry: Markdown with directives. */
export function parseProse(source: string): Root {
  return fromMarkdown(source, {
    extensions: [frontmatter(), directive()],
    mdastExtensions: [frontmatterFromMarkdown(), directiveFromMarkdown()],
  })
}
