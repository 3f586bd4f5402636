import type { Nodes } from 'mdast'
import exchangeModules from 'virtual:edition/exchanges'
import { base } from 'virtual:edition/settings'
import type { Exchange } from '#corpus/corpus.ts'
import { proseHtml } from '#corpus/prose-html.ts'

export { corpus } from 'virtual:edition/corpus'

/** The compiled MDX of an exchange, as a component. */
export async function getContent({ slug }: Exchange) {
  const content = Object.hasOwn(exchangeModules, slug) ? exchangeModules[slug] : undefined
  if (!content) throw new Error(`Unexpected exchange "${slug}", expected it among the exchanges`)
  return (await content()).Content
}

/** The link to a path of the edition on this site: the path below the base path. */
export function href(path: string): string {
  return base.slice(0, -1) + path
}

/** The path of a page, without the base path of the site. */
export function pathOf({ pathname }: URL): string {
  return pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname
}

/** The absolute URL of a path of the edition; if the site’s own URL is not known, the link on this site. */
export function absolute(path: string, site: URL | undefined): string {
  return site ? new URL(href(path), site).href : href(path)
}

/** Renders editorial prose as HTML, with links for terms and citations. */
export function prose(nodes: readonly Nodes[]): string {
  return proseHtml(nodes, href)
}
