import { messages } from 'virtual:messages/search'
import { createElement } from '#browser/create-element.ts'
import { glossPath } from '#model/paths.ts'
import type { TermCard } from '#search/search-manifest.ts'
import { inLanguage } from './in-language.ts'
import { link } from './result-list.ts'
import type { SearchedEdition } from './searched-edition.ts'

/**
 * The line above the results that says that the query is the name of an entry, with the beginning of its definition; of two
 * entries, their names. It is there, one line high, also without any.
 */
export function termLine(
  { root, apparatus }: SearchedEdition,
  terms: readonly TermCard[],
): HTMLElement {
  const names = terms.flatMap(({ key, label, kind }, index) => [
    ...(index > 0 ? [' · '] : []),
    createElement('a', { class: 'hit-at', href: hrefOfTerm(root, key) }, label),
    ' ',
    createElement('span', { class: 'hit-title' }, kind),
  ])
  const [only, ...others] = terms
  const definition =
    only && others.length === 0
      ? [' ', createElement('span', inLanguage(apparatus.language), only.card)]
      : []
  return createElement('p', { class: 'search-card' }, ...names, ...definition)
}

/** The entries with the query as a name as list items, with their whole definition and a link to where they are mentioned. */
export function termItems(
  { root, apparatus }: SearchedEdition,
  terms: readonly TermCard[],
): HTMLLIElement[] {
  return terms.map(({ key, label, kind, card, uses, passages }) => {
    const text = [{ text: card, marked: false }]
    const item = createElement(
      'li',
      {},
      link(hrefOfTerm(root, key), [label], kind, text, apparatus.language),
    )
    if (uses > 0)
      item.append(
        createElement(
          'a',
          { class: 'hit-mentions', href: `${hrefOfTerm(root, key)}#uses` },
          messages.mentioned(uses, passages),
        ),
      )
    return item
  })
}

function hrefOfTerm(root: string, key: string): string {
  return root + glossPath(key).slice(1)
}
