import { fromHtml } from 'hast-util-from-html'

const tag =
  /<\/?(?:i|b|u|s|em|strong|font|span|a|p|br|c|lang|ruby|rt|sup|sub|small|div)(?:[\s.][^<>]*)?\/?>/gi
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/gi

/**
 * The words of a text that may contain tags of HTML and character references such as `&amp;`. Only tags with a known name
 * are removed: `<Laugh>` is written by a transcriber.
 */
export function withoutMarkup(text: string): string {
  return decodeReferences(text.replace(/<br\s*\/?>/gi, ' ').replace(tag, ''))
}

/** Whether a text contains what {@link withoutMarkup} changes. */
export function hasMarkup(text: string): boolean {
  return withoutMarkup(text) !== text
}

/** Replaces the character references of HTML by their characters. */
export function decodeReferences(text: string): string {
  return text.replace(entity, (reference) => {
    const [node] = fromHtml(reference, { fragment: true }).children
    return node?.type === 'text' ? node.value : reference
  })
}
