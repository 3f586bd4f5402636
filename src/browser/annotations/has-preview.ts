import { base, pathOf } from '#browser/base.ts'
import { decodeUri } from '#model/decode-uri.ts'
import { type PreviewTarget, previewTarget } from './preview-target.ts'

/** Links whose target needs no preview: controls, navigation, and links beside what they lead to. */
const plainLinks = `[download], [data-panel], [data-search], [data-cite], [data-address], .more, .back,
  header.top a, footer a, nav a, dialog a, .contents a, [data-contents] a, .entries:not(.people) dt a, h1 a, [data-example] a`

/** What a link leads to, by its address. */
export function targetOf(link: HTMLAnchorElement): PreviewTarget | undefined {
  const { host, protocol, hash } = link
  const path = pathOf(link)
  if (protocol !== location.protocol || host !== location.host || !path.startsWith(base))
    return undefined
  const fragment = decodeUri(hash.slice(1).replace(/:~:.*$/, ''))
  return previewTarget(path.slice(base.length - 1), fragment)
}

/** Whether a link may have a preview, by its address and its place on the page. Nothing is loaded for the answer. */
export function hasPreview(link: HTMLAnchorElement): boolean {
  const target = targetOf(link)
  if (!target || link.matches(plainLinks)) return false
  const isHere = base + target.page.slice(1) === pathOf(location)
  return !isHere || (target.id !== '' && !document.getElementById(target.id)?.contains(link))
}
