import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A line between a browser and a server. */
export type Line = {
  /** The URL of the browser’s end, without a slash at the end. */
  url: string
  /** From now on, delays answers, and limits all of them together to a number of bytes per second. */
  slowDown(latencyMs: number, bytesPerSecond: number): void
  /** The bytes of all answers so far, headers included. */
  received(): number
  close(): void
}

/**
 * Opens a line to a server on this machine, at full speed until it is slowed down. Chromium’s own throttling does not
 * affect what a service worker loads; this does.
 */
export async function openLine(serverUrl: string): Promise<Line> {
  let latency = 0
  let rate = Infinity
  /** When the line has sent all that it was given, in milliseconds since the epoch. */
  let freeAt = 0
  let received = 0

  const send = async (data: Buffer, to: Socket, came: number) => {
    freeAt = Math.max(freeAt, came) + (data.length / rate) * 1000
    const due = Math.max(freeAt, came + latency)
    await wait(Math.max(0, due - Date.now()))
    received += data.length
    if (!to.destroyed) to.write(data)
  }

  const server = createServer((near) => {
    const far = connect(Number(new URL(serverUrl).port), 'localhost')
    let last: Promise<unknown> = Promise.resolve()
    near.pipe(far)
    far.on('data', (data: Buffer) => {
      const came = Date.now()
      // In pieces, so that the answers to several requests share the line.
      for (let start = 0; start < data.length; start += 1400) {
        const piece = data.subarray(start, start + 1400)
        last = last.then(() => send(piece, near, came))
      }
    })
    far.on('end', () => void last.then(() => near.end()))
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      socket.on('error', () => other.destroy())
      socket.on('close', () => (socket === near ? far.destroy() : void last.then(() => near.end())))
    }
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('Unexpected address of a server')
  return {
    url: `http://localhost:${address.port}`,
    slowDown: (latencyMs, bytesPerSecond) => {
      latency = latencyMs
      rate = bytesPerSecond
    },
    received: () => received,
    close: () => server.close(),
  }
}
