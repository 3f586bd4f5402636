import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { openLine } from '../../measure/slow-line.ts'

/** A server that answers with so many bytes, and a line to it. */
async function lineToServer(bytes: number) {
  const server = createServer((_, response) => response.end(Buffer.alloc(bytes)))
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const line = await openLine(`http://localhost:${port}/`)
  onTestFinished(() => {
    line.close()
    server.close()
    server.closeAllConnections()
  })
  return line
}

/** How long an answer takes, in ms, and how many bytes it has. */
async function timeOf(url: string) {
  const start = performance.now()
  const { byteLength } = await (await fetch(url)).arrayBuffer()
  return { ms: performance.now() - start, byteLength }
}

test('an answer takes the latency and the time of its bytes, and none is lost', async () => {
  const line = await lineToServer(20_000)
  line.slowDown(100, 100_000)
  const { ms, byteLength } = await timeOf(`${line.url}/file`)
  expect(byteLength).toBe(20_000)
  // No upper limit: this machine may be busy.
  expect(ms).toBeGreaterThanOrEqual(295)
})

test('counts requests and the bytes of answers with their headers', async () => {
  const line = await lineToServer(5000)
  const start = Date.now()
  await timeOf(`${line.url}/one`)
  await timeOf(`${line.url}/exchanges/two/`)
  const { requests, bytes } = line.traffic(start, Date.now())
  expect(requests).toEqual(['/one', '/exchanges/two/'])
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThan(11_000)
  expect(line.traffic(start - 2000, start - 1000)).toEqual({ requests: [], bytes: 0 })
})
