import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { watchMemory } from './memory-of.ts'

/** What a build costs: seconds on the clock, seconds of all processors, and the most memory that its processes had together, in bytes. */
export type BuildCosts = { seconds: number; cpuSeconds: number; memory: number }

/**
 * Builds a site in a process of its own and measures it.
 *
 * @param env the settings of the build.
 * @throws with what the build says if it fails.
 */
export async function buildCosts(env: Record<string, string>): Promise<BuildCosts> {
  const folder = await mkdtemp(join(tmpdir(), 'build-costs-'))
  const file = join(folder, 'usage.json')
  const hook = pathToFileURL(resolve('tests/measure/scale/report-usage.mjs')).href
  try {
    const start = performance.now()
    const builder = spawn(
      resolve('node_modules/.bin/node'),
      ['--import', hook, resolve('node_modules/astro/bin/astro.mjs'), 'build', '--force'],
      {
        env: { ...process.env, ...env, REPORT_USAGE_TO: file },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const memorySeen = builder.pid === undefined ? () => undefined : watchMemory(builder.pid)
    let said = ''
    for (const stream of [builder.stdout, builder.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const code = await new Promise((done) => builder.once('close', done))
    const seen = memorySeen()
    if (code !== 0) throw new Error(`Unexpected failure of the build:\n${said}`)
    const seconds = (performance.now() - start) / 1000
    const usage = usageSchema.parse(JSON.parse(await readFile(file, 'utf8')))
    return { seconds, ...usage, memory: seen ?? usage.memory }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const usageSchema = z.object({ cpuSeconds: z.number(), memory: z.number() })
