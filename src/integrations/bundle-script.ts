import { build, type PluginOption } from 'vite'

/**
 * Bundles a script that is not one of the pages’ own into a single minified file that needs no module loader.
 *
 * @param define the expressions that the build puts in for names.
 */
export async function bundleScript(
  entry: string,
  { define = {}, plugins = [] }: { define?: Record<string, string>; plugins?: PluginOption[] } = {},
): Promise<string> {
  const output = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins,
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        optimization: { inlineConst: { mode: 'all', pass: 2 } },
        output: { codeSplitting: false },
      },
      lib: { entry, formats: ['iife'], name: 'script' },
    },
  })
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []))
  const code = chunks.flatMap((chunk) => ('code' in chunk ? [chunk.code] : []))
  if (code.length !== 1)
    throw new Error(`Unexpected ${code.length} files for ${entry}, expected one`)
  return code.join('')
}
