import { evaluate } from '@mdx-js/mdx'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import { VFile } from 'vfile'
import type { Turn } from '#directives/read-exchange.ts'
import { remarkExchange, turnComponent } from '#directives/remark-exchange.ts'
import { exchangeOf } from '../support.ts'

/**
 * The words of an exchange file as they reach a page, paragraph by paragraph: the file is compiled as MDX, which passes on the turns
 * that are read from it.
 */
export async function compiledWords(source: string, name: string): Promise<string[]> {
  const file = new VFile({ path: `/edition/exchanges/${name}`, value: source })
  const paragraphs: string[] = []
  const jsx = (type: unknown, props: object): unknown => {
    const { paragraphs: spoken = [] } = props as Pick<Partial<Turn>, 'paragraphs'>
    if (type === turnComponent) paragraphs.push(...spoken.map(({ words }) => words.text))
    return typeof type === 'function' ? (type as (given: object) => unknown)(props) : undefined
  }
  const module = await evaluate(file, {
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
    remarkPlugins: [remarkFrontmatter, remarkDirective, remarkExchange],
  })
  const { turns } = exchangeOf(source)
  const components = { [turnComponent]: turnComponent }
  ;(module.default as (props: object) => unknown)({ components, turns })
  return paragraphs
}
