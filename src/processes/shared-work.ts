/**
 * Work that several processes share. All of them run the same program; where it goes through a list, each takes the next item as soon
 * as it is free.
 */
export type SharedWork = {
  /** Whether this is the first process, which does everything that is done once. The others help it. */
  isFirst: boolean
  /**
   * Does something for each item of a list, and returns what was returned for each, in the order of the items. If a helper fails,
   * the first process takes its item again, so that only errors of the first process count.
   *
   * @param list its name. Every process goes through the same lists in the same order.
   * @param work returns plain data, since it is sent from one process to another.
   * @param recipients `all` if every process gets what was returned, `first` if the others get an empty list.
   * @param advance is called in the first process whenever an item is done.
   */
  each: <Result>(
    list: string,
    items: readonly string[],
    work: (item: string) => Promise<Result>,
    recipients: 'all' | 'first',
    advance?: () => void,
  ) => Promise<Result[]>
  /** Ends helpers that would have nothing to do, if there are no more than some items left for all processes. */
  limit: (items: number) => void
  /** Waits until the helpers have ended. */
  end: () => Promise<void>
}

/** Work that is not shared. */
export const ownWork: SharedWork = {
  isFirst: true,
  each: async (_list, items, work, _recipients, advance) => {
    const results = []
    for (const item of items) {
      results.push(await work(item))
      advance?.()
    }
    return results
  },
  limit: () => undefined,
  end: () => Promise.resolve(),
}
