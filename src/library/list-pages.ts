/** A page of a list. */
export type ListPage<Item> = {
  /** The first is 1. */
  number: number
  /** The number of the last page. */
  last: number
  path: string
  items: readonly Item[]
}

/**
 * How many items a page has, so that it is read in a few screens and stays smaller than the page of a long exchange, however large the
 * library is. An interview takes about six lines, an entry with its card four, a name one or two, and so does an exchange with references.
 */
export const perPage = { interviews: 25, cards: 50, names: 100, places: 100 } as const

/**
 * Divides a list into pages. One that fits has one page, and so has an empty one.
 *
 * @param path that of the first page; the second is `<path>page/2/`.
 */
export function pagesOf<Item>(
  items: readonly Item[],
  size: number,
  path: string,
): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: last }, (_, index) => ({
    ...{ number: index + 1, last, path: listPath(path, index + 1) },
    items: items.slice(index * size, (index + 1) * size),
  }))
}

/** The path of a page of a list, by that of the first. */
export function listPath(first: string, number: number): string {
  return number === 1 ? first : `${first}${restOf(number)}/`
}

/** Whether a page continues a list: what is on it changes whenever the list grows. */
export function continuesList(path: string): boolean {
  return /\/page\/\d+\/$/.test(path)
}

/**
 * The paths of the pages of a list for a route that ends with `[...page]`.
 *
 * @param params the other parameters of the route.
 * @param props what its pages get besides the page of the list.
 */
export function listRoutes<Item, Params extends Record<string, string>, Props extends object>(
  pages: readonly ListPage<Item>[],
  params: Params,
  props?: Props,
): { params: Params & { page: string | undefined }; props: Props & { page: ListPage<Item> } }[] {
  return pages.map((page) => ({
    params: { ...params, page: page.number === 1 ? undefined : restOf(page.number) },
    props: { ...(props as Props), page },
  }))
}

/**
 * The numbers of pages that a page links to: the first, the last, and those around it. A gap of more than one page is undefined.
 */
export function linkedNumbers({
  number,
  last,
}: Pick<ListPage<unknown>, 'number' | 'last'>): (number | undefined)[] {
  const near = Array.from({ length: last }, (_, index) => index + 1).filter(
    (one) => one === 1 || one === last || Math.abs(one - number) <= 2,
  )
  return near.flatMap((one, index) => {
    const gap = one - (near[index - 1] ?? 0) - 1
    return gap === 0 ? [one] : [gap === 1 ? one - 1 : undefined, one]
  })
}

function restOf(number: number): string {
  return `page/${number}`
}
