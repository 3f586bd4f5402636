import type { ChildProcess } from 'node:child_process'
import type { FromHelper, ToHelper } from './messages.ts'
import type { SharedWork } from './shared-work.ts'

/** A list that the processes go through. */
type WorkList = {
  name: string
  /** The items that nobody has taken; undefined until the first process comes to the list. */
  waiting: string[] | undefined
  /** What each helper is doing. */
  taken: Map<ChildProcess, string>
  /** The helpers that wait for an item. */
  free: Set<ChildProcess>
  results: Map<string, unknown>
  /** Is called when a helper has brought a result, or an item is waiting again. */
  changed: () => void
}

/**
 * The work of a process that others help.
 *
 * @param helpers processes that were started with an IPC channel, and go through the same lists as {@link helperProcess}.
 */
export function firstProcess(helpers: readonly ChildProcess[]): SharedWork {
  const lists = new Map<string, WorkList>()
  const listOf = (name: string): WorkList => {
    const list = lists.get(name) ?? {
      ...{ name, waiting: undefined, taken: new Map(), free: new Set(), results: new Map() },
      changed: () => undefined,
    }
    lists.set(name, list)
    return list
  }
  const ended = helpers.map((helper) => {
    helper.on('message', (message: FromHelper) => receive(listOf(message.list), helper, message))
    return new Promise<void>((resolve) => {
      const end = () => {
        for (const list of lists.values()) takeBack(list, helper)
        resolve()
      }
      helper.once('exit', end)
      // It could not be started.
      helper.once('error', end)
    })
  })
  return {
    isFirst: true,
    each: async <Result>(
      name: string,
      items: readonly string[],
      work: (item: string) => Promise<Result>,
      recipients: 'all' | 'first',
      advance?: () => void,
    ) => {
      const list = listOf(name)
      const { results } = list
      const waiting = (list.waiting = [...items])
      give(list)
      let advances = 0
      while (results.size < items.length) {
        const item = waiting.shift()
        if (item === undefined) await new Promise<void>((resolve) => (list.changed = resolve))
        else results.set(item, await work(item))
        for (; advances < results.size; advances++) advance?.()
      }
      const all = items.map((item) => results.get(item) as Result)
      const shown = recipients === 'all' ? all : []
      for (const helper of helpers) send(helper, { type: 'results', list: name, results: shown })

      return all
    },
    limit: (items) => {
      for (const helper of helpers.slice(Math.max(0, items - 1)))
        if (helper.connected) helper.disconnect()
    },
    end: async () => {
      await Promise.all(ended)
    },
  }
}

function receive(list: WorkList, helper: ChildProcess, message: FromHelper): void {
  if (message.type === 'done') {
    list.results.set(message.item, message.result)
    list.taken.delete(helper)
    list.changed()
  } else {
    list.free.add(helper)
    give(list)
  }
}

/** Gives waiting items to helpers that are free, and tells these if there are none. */
function give({ name, waiting, taken, free }: WorkList): void {
  if (!waiting) return
  for (const helper of free) {
    const item = waiting.shift()
    if (item !== undefined) taken.set(helper, item)
    send(helper, { type: 'item', list: name, item })
  }
  free.clear()
}

function takeBack(list: WorkList, helper: ChildProcess): void {
  const item = list.taken.get(helper)
  list.free.delete(helper)
  if (item === undefined) return
  list.taken.delete(helper)
  list.waiting?.push(item)
  list.changed()
}

function send(helper: ChildProcess, message: ToHelper): void {
  // One that has ended meanwhile is told by its `exit`.
  if (helper.connected) helper.send(message, () => undefined)
}
