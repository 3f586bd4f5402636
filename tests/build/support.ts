import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Site, sites } from '../sites.ts'

/** Runs a build as `npm run build` does, of another edition or for another host. */
export function build(env: Record<string, string>): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--force'],
      { env: { ...process.env, ...env } },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, output: plain(out + err) }),
    )
  })
}

/** One of the sites that `npm run build:sites` builds. */
export function siteCalled(name: string): Site {
  const site = sites.find((one) => one.name === name)
  if (!site)
    throw new Error(`Unexpected site ${name}, expected ${sites.map((one) => one.name).join()}`)
  return site
}

/** The size of files as they are sent, compressed. */
export async function weight(...files: string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => brotliCompressSync(await readFile(file)).length),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** The paths of files in a folder, at any depth; none if there is no such folder. */
export async function filesIn(folder: string, ending: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name))
}

function plain(output: string): string {
  return output.replace(/\u001b\[[\d;]*m/g, '')
}
