import { codeOf } from '#model/error-code.ts'
import { builtFolder } from './built-folder.ts'
import { runProgram } from './command.ts'
import { CommandError } from './command-error.ts'
import { readSettings } from './settings.ts'
import { startStaticServer } from './static-server.ts'

const usage = `Usage: npm run serve

Serves the built site as a static host would: the folder OUT_DIR (or dist), below the path of SITE_URL, on PORT (or 4321).`

/** Serves the built site until the process ends. */
async function serve(): Promise<string> {
  const { outDir, port, base } = readSettings()
  const folder = await builtFolder(outDir)
  try {
    const { url } = await startStaticServer({ folder, base, port })
    return `The edition is at ${url}`
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE')
      throw new CommandError(
        `Unexpected program on port ${port}, expected a free port. Choose another: PORT=${port + 1} npm run serve`,
      )
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError(`Unexpected error, expected the server to start: ${reason}`)
  }
}

await runProgram({
  name: 'serve',
  usage,
  options: {},
  positionals: {
    min: 0,
    max: 0,
    expected: 'no arguments: set OUT_DIR, SITE_URL and PORT instead',
  },
  run: async (_values, _words, { print }) => {
    print(await serve())
    return 0
  },
})
