import { createElement } from '#browser/create-element.ts'
import { fetchPage, type FetchedPage } from '#browser/fetch-page.ts'
import { termId } from '#model/paths.ts'
import { targetOf } from './has-preview.ts'
import { readers } from './preview-readers.ts'
import type { PreviewTarget } from './preview-target.ts'

export { hasPreview } from './has-preview.ts'

/**
 * The content of a card for what a link leads to: an element with the kind in `data-preview`, whose first paragraph names the
 * target. Undefined if the link has no preview, or its page cannot be had.
 */
export async function previewOf(link: HTMLAnchorElement): Promise<HTMLElement | undefined> {
  const target = targetOf(link)
  const page = target && (termOnPage(target) ?? (await fetchPage(target.page)))
  const blocks = page && readers[target.kind](page, target.id)
  return blocks && createElement('div', { 'data-preview': target.kind }, ...blocks)
}

/** The card of a glossary entry, if this page has it among its annotations. */
function termOnPage({ kind, page }: PreviewTarget): FetchedPage | undefined {
  const key = kind === 'entry' && page.split('/').at(-2)
  const content = key ? document.querySelector(`#${CSS.escape(termId(key))}.annotation`) : undefined
  return content ? { content, url: location.href } : undefined
}
