import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import type { NoteBody, Turn } from '#directives/read-exchange.ts'

/** Where the key of a note is written in a block: in the attributes of a mark, or at the start of the note. */
export type Place = { key: string; start: number; end: number }

/**
 * Where the keys of notes are in a block: those of the marks in a turn, or that of the text of a note.
 *
 * @param written the source of the block.
 * @param offset where it begins in its file.
 */
export function placesOfKey(
  block: Turn | NoteBody | undefined,
  written: string,
  offset: number,
): Place[] {
  if (!block) return []
  const nodes: (TextDirective | ContainerDirective)[] =
    'paragraphs' in block
      ? block.paragraphs
          .flatMap(({ marks }) => marks)
          .filter(({ name }) => name === 'note')
          .map(({ node }) => node)
      : [block.node]
  return nodes
    .map((node) => {
      const from = (node.position?.start.offset ?? 0) - offset
      const to = (node.position?.end.offset ?? 0) - offset
      // The attributes of a mark follow its words, those of a block its name.
      const isMark = node.type === 'textDirective'
      const words = isMark ? (node.children.at(-1)?.position?.end.offset ?? 0) - offset : from
      const line = written.indexOf('\n', words)
      return {
        key: node.attributes?.['id'] ?? '',
        start: words,
        end: isMark || line < 0 ? to : line,
      }
    })
    .toSorted((a, b) => a.start - b.start)
}

/** The source of a block with other keys of notes. */
export function withKeys(
  { source, keys }: { source: string; keys: readonly Place[] },
  renamed: ReadonlyMap<string, string>,
): string {
  let done = 0
  let text = ''
  for (const { key, start, end } of keys) {
    const next = renamed.get(key)
    if (next === undefined) continue
    text += source.slice(done, start) + withKey(source.slice(start, end), key, next)
    done = end
  }
  return text + source.slice(done)
}

/** Attributes such as `{#aides kind=slip}` with another key. */
function withKey(attributes: string, key: string, next: string): string {
  const written = key.replaceAll(/[^a-z0-9-]/gi, String.raw`\$&`)
  return attributes.replace(
    new RegExp(String.raw`(#|\bid=["']?)${written}(?![\w-])`),
    (_, before: string) => before + next,
  )
}
