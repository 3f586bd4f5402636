import { basename } from 'node:path'

/** The name of the JSON Schema of a file of an edition, or of its frontmatter; undefined if it has none. */
export function schemaOfFile(file: string): string | undefined {
  if (/(?:^|\/)exchanges\/[^/]+\.mdx$/.test(file)) return 'exchange'
  if (/(?:^|\/)glossary\/[^/]+\.md$/.test(file)) return 'entry'
  const [name = '', ending = ''] = basename(file).split('.')
  if (ending === 'json') return name === 'bibliography' ? name : undefined
  return ending === 'yaml' ? name : undefined
}
