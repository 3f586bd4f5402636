import { fileURLToPath } from 'node:url'
import type { Edition } from '#model/edition.ts'
import { referencePattern } from '#linker/reference-pattern.ts'
import { bundleScript } from './bundle-script.ts'

const entry = fileURLToPath(new URL('../linker/linker.ts', import.meta.url))

/** Stands for the pattern of references, which is different in each edition, so that the script is bundled once for all of them. */
const placeholder = '/EDITION-PATTERN/g'

let bundled: Promise<string> | undefined

/** The script for other sites, with the names of an edition. */
export async function linkerScript(edition: Edition): Promise<string> {
  bundled ??= bundleScript(entry, { define: { PATTERN: placeholder } })
  const code = await bundled
  if (!code.includes(placeholder))
    throw new Error('Unexpected linker without a pattern of references, expected it once')
  return code.replace(placeholder, () => String(referencePattern(edition)))
}
