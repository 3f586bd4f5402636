import { directiveToMarkdown } from 'mdast-util-directive'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { parseExchange } from './parse.ts'
import { readExchange } from './read-exchange.ts'

/**
 * Escapes the words of a paragraph, so that Markdown, MDX and the annotation language read exactly these words. Backslashes are
 * added only where they are needed; if that fails, all punctuation is escaped.
 */
export function escapeProse(words: string): string {
  const sparing = toMarkdown(
    { type: 'paragraph', children: [{ type: 'text', value: words }] },
    options,
  ).trimEnd()
  return readsAs(sparing, words) ? sparing : escapeEvery(words)
}

function readsAs(written: string, words: string): boolean {
  const source = `:::answer\n${written}\n:::\n`
  const { turns, issues } = readExchange(parseExchange(source), source, '')
  const paragraphs = turns[0]?.paragraphs ?? []
  return issues.length === 0 && paragraphs.length === 1 && paragraphs[0]?.words.text === words
}

function escapeEvery(words: string): string {
  const escaped = words.replace(/[!-/:-@[-`{-~]/g, '\\$&')
  return moduleWords.some((word) => escaped.startsWith(word))
    ? `&#${escaped.charCodeAt(0)};${escaped.slice(1)}`
    : escaped
}

/** MDX reads a line that begins with one of these words as JavaScript. */
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
