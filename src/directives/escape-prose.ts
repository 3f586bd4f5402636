import { directiveToMarkdown } from 'mdast-util-directive'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'

/**
 * Writes the words of one paragraph so that Markdown, MDX and the annotation language read back just these words.
 * A backslash stands only where a sign would otherwise be swallowed.
 */
export function escapeProse(words: string): string {
  return toMarkdown(
    { type: 'paragraph', children: [{ type: 'text', value: words }] },
    options,
  ).trimEnd()
}

/** MDX takes a line that begins with one of these words for program code. */
const moduleWords = ['import', 'export']

const options: Options = {
  extensions: [
    directiveToMarkdown(),
    mdxToMarkdown(),
    {
      unsafe: moduleWords.map((word) => ({
        atBreak: true,
        character: word[0]!,
        after: `${word.slice(1)}\\b`,
      })),
    },
  ],
}
