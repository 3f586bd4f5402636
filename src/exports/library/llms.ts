import type { Root } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { libraryFiles, pathIn } from '#library/paths.ts'
import { listsOf } from '#library/pages.ts'
import { messagesFor } from '#messages/catalogue.ts'
import type { Library } from '#model/library.ts'
import { addressesFrom } from '../format.ts'
import { linkSection } from '../markdown/link-section.ts'
import { heading, paragraph, text } from '../markdown/nodes.ts'

/** The interviews of a library for language models, as https://llmstxt.org describes. Each edition has a file of its own. */
export function libraryLlms(library: Library, site: URL | undefined): string {
  const ui = library.interface
  const { parts, llms } = messagesFor({ language: ui, interface: ui }).library
  const address = addressesFrom({ site }, libraryFiles.llms)
  const children: Root['children'] = [
    heading(1, [text(library.title)]),
    ...(library.description === undefined
      ? []
      : [
          {
            type: 'blockquote' as const,
            children: [paragraph([text(library.description.trim())])],
          },
        ]),
    paragraph([text(llms.about)]),
    ...linkSection(
      parts.interviews,
      library.interviews.map((one) => ({
        name: one.title,
        url: address(pathIn(one, '/llms.txt')),
        about: one.description,
      })),
    ),
    ...linkSection(
      llms.waysIn,
      listsOf(library).map(({ part, path }) => ({
        ...{ name: parts[part], url: address(path), about: undefined },
      })),
    ),
  ]
  return toMarkdown({ type: 'root', children }, { bullet: '-', listItemIndent: 'one' })
}
