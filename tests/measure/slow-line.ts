import { connect, createServer, type Socket } from 'node:net'
import { createBottleneck } from './bottleneck.ts'

/** A line between a browser and a server. */
export type Line = {
  /** The URL of the browser’s end, without a slash at the end. */
  url: string
  /** From now on, delays answers, and limits all of them together to a number of bytes per second. */
  slowDown(latencyMs: number, bytesPerSecond: number): void
  /** The requests since a time, and the bytes of answers, headers included, that arrived up to another; times as `Date.now()`. */
  traffic(from: number, to: number): { requests: string[]; bytes: number }
  close(): void
}

/** How many bytes are sent at a time, as in a packet. */
const packet = 1400

/**
 * Opens a line to a server on this machine, at full speed until it is slowed down. Chromium’s own throttling does not
 * affect what a service worker loads, and Firefox has none; this works for both, and agrees with Chromium’s within a few ms
 * from one byte to 100 kB. The whole latency is on the way back, a request has no size, and a connection takes no time to
 * open, as on one HTTP/2 connection that is open already.
 */
export async function openLine(serverUrl: string): Promise<Line> {
  const bottleneck = createBottleneck<() => void>()
  const arrivals: { at: number; bytes: number }[] = []
  const requests: { at: number; path: string }[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const deliver = () => {
    clearTimeout(timer)
    for (const arrive of bottleneck.arrived(performance.now())) arrive()
    const next = bottleneck.next()
    if (next !== undefined) timer = setTimeout(deliver, Math.max(0, next - performance.now()))
  }
  const server = createServer((near) => {
    const far = connect(Number(new URL(serverUrl).port), 'localhost')
    const send = (bytes: number, arrive: () => void) => {
      bottleneck.send(near, arrive, bytes, performance.now())
      deliver()
    }
    near.on('data', (data: Buffer) => {
      const path = /^[A-Z]+ (\S+) HTTP/.exec(data.toString('latin1'))?.[1]
      if (path !== undefined) requests.push({ at: Date.now(), path })
      far.write(data)
    })
    near.on('end', () => far.end())
    far.on('data', (data: Buffer) => {
      for (let start = 0; start < data.length; start += packet) {
        const piece = data.subarray(start, start + packet)
        send(piece.length, () => {
          arrivals.push({ at: Date.now(), bytes: piece.length })
          if (!near.destroyed) near.write(piece)
        })
      }
    })
    // A request that is given up no longer takes room on the line.
    near.on('close', () => bottleneck.cancel(near))
    endTogether(near, far, () => {
      if (!near.destroyed) send(0, () => near.end())
    })
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('Unexpected address of a server')
  return {
    url: `http://localhost:${address.port}`,
    slowDown: (latencyMs, bytesPerSecond) => bottleneck.set(latencyMs, bytesPerSecond),
    traffic: (from, to) => ({
      requests: requests.filter(({ at }) => at >= from && at <= to).map(({ path }) => path),
      bytes: arrivals
        .filter(({ at }) => at >= from && at <= to)
        .reduce((sum, { bytes }) => sum + bytes, 0),
    }),
    close: () => server.close(),
  }
}

/** Ends both halves of a connection with either; the browser’s after what is on its way to it. */
function endTogether(near: Socket, far: Socket, endNear: () => void): void {
  near.on('error', () => far.destroy())
  near.on('close', () => far.destroy())
  far.on('error', () => near.destroy())
  far.on('close', endNear)
}
