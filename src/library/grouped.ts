import type { ListPage } from './list-pages.ts'

/** Items with the same key, one after another. */
export type Group<Key, Item> = { key: Key; items: Item[] }

/** Groups the items of a list that have the same key and are neighbours. */
export function grouped<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Group<Key, Item>[] {
  const groups: Group<Key, Item>[] = []
  for (const item of items) {
    const key = keyOf(item)
    const last = groups.at(-1)
    if (last && last.key === key) last.items.push(item)
    else groups.push({ key, items: [item] })
  }
  return groups
}

/** The path to the first item of each group in a list, on whichever page it is. Groups have the id that `idOf` returns. */
export function jumpsTo<Key, Item>(
  pages: readonly ListPage<Item>[],
  keyOf: (item: Item) => Key,
  idOf: (key: Key) => string,
): { key: Key; path: string }[] {
  const paths = new Map<Key, string>()
  for (const { path, items } of pages)
    for (const { key } of grouped(items, keyOf))
      if (!paths.has(key)) paths.set(key, `${path}#${idOf(key)}`)
  return [...paths].map(([key, path]) => ({ key, path }))
}
