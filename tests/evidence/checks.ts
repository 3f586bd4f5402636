import { EpubCheck } from '@likecoin/epubcheck-ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { checkWithAce } from '#cli/ace.ts'
import { digestOf, hashesOf } from '#evidence/hashes.ts'
import { type Budget, budgets, type Evidence, type Outcome } from '#model/evidence.ts'
import { findChromium } from '../browser.ts'
import { billErrors } from '../build/bill.ts'
import { filesIn } from '../build/support.ts'
import { xmlErrors } from '../build/xml.ts'

/** How many messages of a failed check are recorded. */
const kept = 20

/** The version of an installed package. */
export async function versionOf(name: string): Promise<string> {
  const manifest = await readFile(join('node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/** The result of a check by a package. */
export async function outcome(
  tool: string,
  checked: number,
  failures: readonly string[],
): Promise<Outcome> {
  const name = `${tool.replace(/^.*\//, '')} ${await versionOf(tool)}`
  return { tool: name, checked, failed: failures.length, failures: failures.slice(0, kept) }
}

export async function checkHtml(folder: string): Promise<Outcome> {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
    }),
  )
  const failures: string[] = []
  const files = (await filesIn(folder, '.html')).sort()
  for (const file of files) {
    const { results } = await validator.validateFile(file)
    for (const { line, column, message } of results.flatMap(({ messages }) => messages))
      failures.push(`${file.slice(folder.length + 1)}:${line}:${column} ${message}`)
  }
  return outcome('html-validate', files.length, failures)
}

export async function checkXml(schema: string, file: string): Promise<Outcome> {
  const [errors = []] = await xmlErrors(schema, await readFile(file))
  return outcome('libxml2-wasm', 1, errors)
}

export async function checkJson(folder: string): Promise<Outcome> {
  const downloads = join(folder, 'downloads')
  const read = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as object
  const ajv = new Ajv2020({ strict: true, strictRequired: false })
  ;(ajvFormats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv)
  const validate = ajv.compile(await read(join(downloads, 'edition.schema.json')))
  const parts = (await filesIn(join(downloads, 'exchanges'), '.json')).sort()
  const failures: string[] = []
  for (const file of [join(downloads, 'edition.json'), ...parts])
    if (!validate(await read(file)))
      failures.push(`${file.slice(folder.length + 1)}: ${ajv.errorsText(validate.errors)}`)
  return outcome('ajv', parts.length + 1, failures)
}

export async function checkBill(file: string): Promise<Outcome> {
  const [errors = []] = await billErrors(JSON.parse(await readFile(file, 'utf8')))
  return outcome('ajv', 1, errors)
}

export async function checkEpub(file: string): Promise<Outcome> {
  const { messages } = await EpubCheck.validate(new Uint8Array(await readFile(file)))
  return outcome(
    '@likecoin/epubcheck-ts',
    1,
    messages.map(({ id, message }) => `${id}: ${message}`),
  )
}

/** Checks the accessibility of the EPUB. */
export async function checkBook(file: string): Promise<Outcome> {
  const { version, violations } = await checkWithAce(file, await findChromium())
  const failures = violations.map(
    ({ document, rule, description }) => `${document}: ${rule}, ${description}`,
  )
  return {
    tool: `Ace by DAISY ${version}`,
    checked: 1,
    failed: failures.length,
    failures: failures.slice(0, kept),
  }
}

/** Compares two builds file by file. */
export async function compareBuilds(
  one: string,
  other: string,
): Promise<{ outcome: Outcome; identity: NonNullable<Evidence['identity']> }> {
  const [here, there] = await Promise.all([hashesOf(one), hashesOf(other)])
  const differences = differencesOf(here, there)
  return {
    outcome: {
      tool: 'SHA-256',
      checked: here.length,
      failed: differences.length,
      failures: differences.slice(0, kept),
    },
    identity: { files: here.length, digest: digestOf(here) },
  }
}

/** The paths of files that differ, or that only one list has. */
export function differencesOf(
  one: readonly (readonly [string, string])[],
  other: readonly (readonly [string, string])[],
): string[] {
  const [here, there] = [new Map(one), new Map(other)]
  return [...new Set([...here.keys(), ...there.keys()])].filter(
    (path) => here.get(path) !== there.get(path),
  )
}

/** The size of each part that has a limit, and whether it is within it. */
export async function measure(
  folder: string,
): Promise<{ outcome: Outcome; sizes: Record<Budget, number> }> {
  const sent = async (file: string) => brotliCompressSync(await readFile(file)).length
  const [script] = (await filesIn(join(folder, '_astro'), '.js')).filter((file) =>
    /[\\/]main\.[^\\/]*$/.test(file),
  )
  const pages = await filesIn(join(folder, 'exchanges'), '.html')
  const sizes = {
    script: await sent(script!),
    exchange: Math.max(...(await Promise.all(pages.map(sent)))),
    linker: (await readFile(join(folder, 'linker/1.js'))).length,
  }
  const failures = (Object.keys(sizes) as Budget[])
    .filter((part) => sizes[part] > budgets[part])
    .map((part) => `${part}: ${sizes[part]} bytes, limit ${budgets[part]}`)
  const checked = Object.keys(sizes).length
  return { outcome: { tool: 'Brotli', checked, failed: failures.length, failures }, sizes }
}
