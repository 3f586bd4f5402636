import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { markAsOutput } from '#checks/check-output-folder.ts'
import { temporaryFolder } from '../support.ts'

/** Serves a small site on a free port. Returns the port. */
async function serve(): Promise<number> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'glossary'))
  for (const file of ['index.html', '404.html', 'glossary/index.html'])
    await writeFile(join(folder, file), file)
  await markAsOutput(folder)
  const server = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/serve.ts'],
    {
      env: { ...process.env, OUT_DIR: folder, PORT: '0', SITE_URL: undefined },
    },
  )
  onTestFinished(() => void server.kill())
  const [said] = (await once(server.stdout, 'data')) as [Buffer]
  return Number(/:(\d+)\//.exec(said.toString())?.[1])
}

/** Requests a path exactly as it is written; `fetch` would normalise it. */
function ask(port: number, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; location: string | undefined }>((done) => {
    request({ port, path, headers }, (response) => {
      response.resume()
      done({ status: response.statusCode ?? 0, location: response.headers.location })
    })
      .on('error', () => done({ status: 0, location: undefined }))
      .end()
  })
}

test('a path that cannot be decoded is not found, and no request stops the server', async () => {
  const port = await serve()
  for (const path of ['/%E0%A4%A', '/100%', '/%00/', '/%', '/..%2f..%2fpackage.json', '/%2e%2e/'])
    expect.soft(await ask(port, path), path).toMatchObject({ status: 404 })
  for (const range of ['bytes=9-3', 'bytes=-3', 'bytes=99-', 'bytes=x-y', 'pages=1-2'])
    await ask(port, '/', { Range: range })
  expect(await ask(port, '/')).toMatchObject({ status: 200 })
})

test('a redirect never leads to another host', async () => {
  const port = await serve()
  expect(await ask(port, '//glossary')).toEqual({ status: 301, location: '/glossary/' })
  expect(await ask(port, '/glossary')).toEqual({ status: 301, location: '/glossary/' })
})
