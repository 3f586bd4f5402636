import { evaluate } from '@mdx-js/mdx'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import { VFile } from 'vfile'
import { remarkExchange } from '#directives/remark-exchange.ts'

/**
 * The words of an exchange file as the MDX compiler of the site gives them to a page: every paragraph's text.
 * The runtime makes no elements, it only gathers text; so what is lost or added here is lost or added on the page.
 */
export async function compiledWords(source: string, name: string): Promise<string[]> {
  const file = new VFile({ path: `/edition/exchanges/${name}`, value: source })
  const paragraphs: string[] = []
  const jsx = (type: unknown, props: { children?: unknown }): string => {
    const text = [props.children]
      .flat(Infinity)
      .map((child) => (typeof child === 'string' ? child : ''))
      .join('')
    if (type === 'exchange-paragraph') paragraphs.push(text.replaceAll('\n', ' '))
    return typeof type === 'function' ? String((type as (given: object) => unknown)(props)) : text
  }
  const module = await evaluate(file, {
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
    remarkPlugins: [remarkFrontmatter, remarkDirective, remarkExchange],
  })
  const components = Object.fromEntries(
    ['exchange-turn', 'exchange-paragraph', 'exchange-mark'].map((element) => [element, element]),
  )
  ;(module.default as (props: object) => unknown)({ components })
  return paragraphs
}
