import { spawn } from 'node:child_process'
import type { Site } from '../sites.ts'

/** Serves a built site at its path, as `npm run serve` does. */
export async function serveSite(
  { folder, url, base }: Site,
  port: number,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/serve.ts'],
    { env: { ...process.env, OUT_DIR: folder, SITE_URL: url, PORT: String(port) } },
  )
  const closed = new Promise<void>((done) => server.on('close', () => done()))
  let message = ''
  server.stderr.on('data', (chunk: Buffer) => (message += chunk.toString()))
  await Promise.race([
    new Promise((done) => server.stdout.once('data', done)),
    closed.then(() => Promise.reject(new Error(message))),
  ])
  return {
    url: `http://localhost:${port}${base}`,
    stop: () => {
      server.kill()
      return closed
    },
  }
}
