import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { memoize } from '#model/memoize.ts'
import { invalidCharactersIn } from '#model/characters.ts'

/** A page of the built site. */
export type BuiltPage = {
  /** Its address below the base. */
  path: string
  file: string
  html: string
  tree: Root
  /** A character on it that is not text. */
  stray: string | undefined
}

/** Every page of a built site, in the order of their paths. */
export async function* readPages(folder: string): AsyncGenerator<BuiltPage, void, undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  yield* readPageFiles(folder, files.map((entry) => join(entry.parentPath, entry.name)).sort())
}

/** Some pages of a built site. */
export async function* readPageFiles(
  folder: string,
  files: readonly string[],
): AsyncGenerator<BuiltPage, void, undefined> {
  for (const file of files) {
    const path = `/${relative(folder, file).split(sep).join('/')}`.replace(
      /(^|\/)index\.html$/,
      '$1',
    )
    const html = await readFile(file, 'utf8')
    yield {
      path,
      file,
      html,
      tree: fromHtml(html, { verbose: true }),
      stray: invalidCharactersIn(html)[0]?.character,
    }
  }
}

/** Every element of a tree, from top to bottom. */
export const elementsOf: (tree: Nodes) => readonly Element[] = memoize((tree) => {
  const elements: Element[] = []
  const add = (node: Nodes) => {
    if (node.type === 'element') elements.push(node)
    if ('children' in node) node.children.forEach(add)
  }
  add(tree)
  return elements
})

/** The words of an element without those of the apparatus; a line break is shown as a space. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ')
  if (node.type === 'element' && Object.hasOwn(node.properties, 'dataApparatus')) return ''
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
