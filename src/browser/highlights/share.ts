import { messages } from 'virtual:messages/highlights'
import { copy } from '#browser/quote/clipboard.ts'
import { loadCiteData, publishedAddress } from '#browser/quote/cite-data.ts'
import type { Highlight } from '#highlights/highlight.ts'
import { highlightFragment } from '#highlights/share-link.ts'

/** Copies a link that carries a highlight with its note. Returns what to say about it. */
export async function copyShareLink(highlight: Highlight): Promise<string> {
  const fragment = await highlightFragment(highlight).catch(() => undefined)
  if (fragment === undefined) return messages.tooLongForLink
  try {
    const { path } = await loadCiteData(highlight.parts[0]!.exchange)
    const copied = await copy(publishedAddress(path) + fragment)
    return copied ? messages.linkCopied(highlight.note !== '') : messages.linkNotCopied
  } catch {
    return messages.linkNotCopied
  }
}
