import { spawn } from 'node:child_process'
import type { BuiltSite } from '../sites.ts'

/** Serves a built site at its path, as `npm run serve` does, on a free port. */
export async function serveSite({
  folder,
  url,
}: BuiltSite): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/serve.ts'],
    { env: { ...process.env, OUT_DIR: folder, SITE_URL: url, PORT: '0' } },
  )
  const closed = new Promise<void>((done) => server.on('close', () => done()))
  let message = ''
  server.stderr.on('data', (chunk: Buffer) => (message += chunk.toString()))
  const address = await Promise.race([
    new Promise<string>((done) =>
      server.stdout.once('data', (line: Buffer) => done(line.toString().trim().split(' ').at(-1)!)),
    ),
    closed.then(() => Promise.reject(new Error(message))),
  ])
  return {
    url: address,
    stop: () => {
      server.kill()
      return closed
    },
  }
}
