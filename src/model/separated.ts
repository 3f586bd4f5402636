/** Items with a separator between each two, such as links with commas. */
export function separated<Item, Separator>(
  items: readonly Item[],
  separator: Separator,
): (Item | Separator)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]))
}
