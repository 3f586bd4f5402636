import { evaluate } from '@mdx-js/mdx'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'

/**
 * The words of an exchange file as any program reads them that knows MDX and directives, without the spaces. They include everything that
 * is printed: headings, stage directions, notes.
 */
export async function compiledWords(source: string): Promise<string> {
  const words: string[] = []
  const collect = (child: unknown): void => {
    if (typeof child === 'string') words.push(child)
    else if (Array.isArray(child)) child.forEach(collect)
    else if (child && typeof child === 'object' && 'children' in child) collect(child.children)
  }
  const jsx = (type: unknown, props: { children?: unknown }) =>
    typeof type === 'function' ? (type as (given: object) => unknown)(props) : props
  const module = await evaluate(source, {
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
    remarkPlugins: [remarkFrontmatter, remarkDirective],
  })
  collect((module.default as (props: object) => unknown)({}))
  return withoutSpaces(words.join(''))
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '')
}
