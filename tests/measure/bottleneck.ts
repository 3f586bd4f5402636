/**
 * A slow line as a bottleneck: what is sent waits in a queue, leaves it at the rate of the line, and is under way for the
 * latency. 30 kB thus take the latency and the time of 30 kB, not the longer of the two. Flows, which stand for the answers to
 * several requests, take turns, so that a small answer does not wait for all of a large one.
 *
 * All times are in milliseconds on one clock; the model has none of its own.
 */
export type Bottleneck<Piece> = {
  /** From now on, the latency in ms and the rate in bytes per second. Neither may become better while something is under way. */
  set(latencyMs: number, bytesPerSecond: number): void
  /** Puts a piece at the end of its flow. */
  send(flow: object, piece: Piece, bytes: number, now: number): void
  /** Takes what still waits of a flow out of the queue. What is under way arrives. */
  cancel(flow: object): void
  /** Takes out what has arrived by now, in the order of its arrival. */
  arrived(now: number): Piece[]
  /** When {@link arrived} has something to do again; undefined if the line is empty. */
  next(): number | undefined
}

/** Makes a line without latency or limit. */
export function createBottleneck<Piece>(): Bottleneck<Piece> {
  let latency = 0
  let rate = Infinity
  /** When the last piece that left the queue has left it. */
  let freeAt = 0
  /** What waits, by flow. The first flow is the next to have its turn; no flow is empty. */
  const waiting = new Map<object, Waiting<Piece>[]>()
  const underWay: { piece: Piece; due: number }[] = []

  /** Lets go what the line has begun to send by now. */
  const advance = (now: number) => {
    while (freeAt <= now) {
      const turn = firstOf(waiting)
      if (!turn) return
      const [flow, queue] = turn
      waiting.delete(flow)
      const { piece, bytes, came } = queue.shift()!
      if (queue.length > 0) waiting.set(flow, queue)
      freeAt = Math.max(freeAt, came) + (bytes / rate) * 1000
      underWay.push({ piece, due: freeAt + latency })
    }
  }
  return {
    set(latencyMs, bytesPerSecond) {
      latency = latencyMs
      rate = bytesPerSecond
    },
    send(flow, piece, bytes, now) {
      advance(now)
      const queue = waiting.get(flow)
      if (queue) queue.push({ piece, bytes, came: now })
      else waiting.set(flow, [{ piece, bytes, came: now }])
      advance(now)
    },
    cancel(flow) {
      waiting.delete(flow)
    },
    arrived(now) {
      advance(now)
      const upTo = underWay.findIndex(({ due }) => due > now)
      return underWay.splice(0, upTo < 0 ? underWay.length : upTo).map(({ piece }) => piece)
    },
    next() {
      const times = [underWay[0]?.due, waiting.size > 0 ? freeAt : undefined]
      const known = times.filter((time) => time !== undefined)
      return known.length > 0 ? Math.min(...known) : undefined
    },
  }
}

function firstOf<Key, Value>(map: ReadonlyMap<Key, Value>): [Key, Value] | undefined {
  for (const entry of map) return entry
  return undefined
}

type Waiting<Piece> = { piece: Piece; bytes: number; came: number }
