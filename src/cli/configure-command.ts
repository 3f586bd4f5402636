import { writeFile } from 'node:fs/promises'
import { caddyfile } from '#hosts/caddyfile.ts'
import { cloudfrontFunction, largestFunction } from '#hosts/cloudfront.ts'
import { type HostRules, readHostRules } from '#hosts/host-rules.ts'
import { number } from '#messages/en/numbers.ts'
import { builtFolder } from './built-folder.ts'
import type { Command } from './command.ts'
import { CommandError } from './command-error.ts'
import { readSettings } from './settings.ts'

const usage = `Usage: npm run configure -- caddy|cloudfront [--into FILE]

Writes the configuration of a host that does not read the files _headers and _redirects, from these files of the built site (OUT_DIR, or
dist), with the SITE_URL that it was built with. docs/publish.md says what to do with it.
  caddy       the configuration of the server Caddy, as Caddyfile; the Containerfile takes it from there
  cloudfront  a function of CloudFront, as cloudfront-function.js
  --into      the file to write instead`

const options = { into: { type: 'string' } } as const

/** A configuration, and the rules that it has. */
type Configuration = { text: string; rules: HostRules }

const writers: Readonly<
  Record<string, { file: string; write: (rules: HostRules) => Configuration }>
> = {
  caddy: { file: 'Caddyfile', write: (rules) => ({ text: caddyfile(rules), rules }) },
  cloudfront: { file: 'cloudfront-function.js', write: smallFunction },
}

/** `npm run configure` */
export const configureCommand: Command<typeof options> = {
  name: 'configure',
  usage,
  options,
  positionals: { min: 1, max: 1, expected: `one host: ${Object.keys(writers).join(' or ')}` },
  run: async ({ into }, [host = ''], { print }) => {
    if (!Object.hasOwn(writers, host))
      throw new CommandError(
        `Unexpected host "${host}", expected ${Object.keys(writers).join(' or ')}`,
      )
    const { outDir, base } = readSettings()
    const { file, write } = writers[host]!
    const { text, rules } = write(rulesOf(await builtFolder(outDir), base))
    const target = into ?? file
    await writeFile(target, text)
    print(
      `${target}: ${number(rules.headers.length)} headers, ${number(rules.redirects.length)} redirects`,
    )
    return 0
  },
}

function rulesOf(folder: string, base: string): HostRules {
  try {
    return readHostRules(folder, base)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`${reason}. Set SITE_URL to the address that the site was built for.`)
  }
}

/** The function of CloudFront, without the addresses that moved if they make it too large: their pages lead on too. */
function smallFunction(all: HostRules): Configuration {
  for (const rules of [all, { ...all, redirects: [] }]) {
    const text = cloudfrontFunction(rules)
    if (Buffer.byteLength(text) <= largestFunction) return { text, rules }
  }
  throw new CommandError(
    `Unexpected ${all.headers.length} headers, expected as many as a function of ${number(largestFunction)} bytes can have`,
  )
}
