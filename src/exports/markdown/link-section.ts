import type { Root } from 'mdast'
import { heading, link, paragraph, text } from './nodes.ts'

/** A heading and a list; nothing if the list is empty. */
export function linkSection(title: string, items: readonly LinkItem[]): Root['children'] {
  if (items.length === 0) return []
  return [
    heading(2, [text(title)]),
    {
      type: 'list',
      spread: false,
      children: items.map(({ name, url, about }) => ({
        type: 'listItem',
        spread: false,
        children: [
          paragraph([link(url, name), ...(about === undefined ? [] : [text(`: ${about}`)])]),
        ],
      })),
    },
  ]
}

/** A link, and what it leads to. */
export type LinkItem = { name: string; url: string; about: string | undefined }
