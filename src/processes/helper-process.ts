import type { FromHelper, ToHelper } from './messages.ts'
import type { SharedWork } from './shared-work.ts'

/** The connection of a helper to the first process; `process` is one, in a process that was started with an IPC channel. */
export type Connection = {
  on: ((event: 'message', listener: (message: ToHelper) => void) => unknown) &
    ((event: 'disconnect', listener: () => void) => unknown)
  send?: (message: FromHelper) => unknown
  disconnect: () => void
  exit: (code: number) => void
}

/** The work of a process that helps another one. It ends when the other does. */
export function helperProcess(connection: Connection): SharedWork {
  const results = new Map<string, Promised<readonly unknown[]>>()
  const items = new Map<string, Promised<string | undefined>>()
  let isDone = false
  connection.on('disconnect', () => {
    if (!isDone) connection.exit(1)
  })
  connection.on('message', (message) => {
    if (message.type === 'item') promisedIn(items, message.list).resolve(message.item)
    else promisedIn(results, message.list).resolve(message.results)
  })
  const next = async (list: string) => {
    items.delete(list)
    const { promise } = promisedIn(items, list)
    connection.send?.({ type: 'free', list })
    return promise
  }
  return {
    isFirst: false,
    each: async <Result>(
      list: string,
      _items: readonly string[],
      work: (item: string) => Promise<Result>,
    ) => {
      for (let item = await next(list); item !== undefined; item = await next(list))
        connection.send?.({ type: 'done', list, item, result: await work(item) })
      return (await promisedIn(results, list).promise) as Result[]
    },
    limit: () => undefined,
    end: () => {
      isDone = true
      connection.disconnect()
      return Promise.resolve()
    },
  }
}

type Promised<Value> = { promise: Promise<Value>; resolve: (value: Value) => void }

/** What arrives under a name, now or later. */
function promisedIn<Value>(all: Map<string, Promised<Value>>, name: string): Promised<Value> {
  const one = all.get(name) ?? promised<Value>()
  all.set(name, one)
  return one
}

function promised<Value>(): Promised<Value> {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((done) => (resolve = done))
  return { promise, resolve }
}
