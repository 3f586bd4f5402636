import { createElement } from '#browser/create-element.ts'
import { base } from '#browser/base.ts'
import { messages } from 'virtual:messages/verify'
import { paragraphPath } from '#model/paths.ts'
import type { SourceParagraph } from '#verify/text-index.ts'

/** The attributes of words of the interview, which may be in another language than the page. */
export type LanguageAttributes = Record<string, string>

/** Words of the interview or of a quotation inside a sentence of the page. */
export function words(text: string, language: LanguageAttributes): HTMLElement {
  return createElement('bdi', language, text.replace(/\s+/g, ' ').trim())
}

/** Marks, or the word for none. */
export function marks(text: string): HTMLElement {
  return text.trim() === ''
    ? createElement('span', {}, messages.nothing)
    : createElement('bdi', { class: 'marks' }, text.replace(/\s+/g, ' ').trim())
}

/** A link to a paragraph. */
export function placeLink({ slug, id, address }: SourceParagraph): HTMLElement {
  return createElement('a', { href: base + paragraphPath(slug, id).slice(1), dir: 'ltr' }, address)
}

/** Links to paragraphs, each once. */
export function placeLinks(places: readonly SourceParagraph[]): HTMLElement {
  const links = [...new Set(places)].flatMap((place, at) => [
    ...(at === 0 ? [] : [messages.comma]),
    placeLink(place),
  ])
  return createElement('span', {}, ...links)
}
